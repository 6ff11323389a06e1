const SPACES = '\\t\\n\\v\\f\\r\\u0085\\u2028\\u2029';
const INVISIBLE = `(?![${SPACES}])[\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}]`;

const ALL_INVISIBLE = new RegExp(INVISIBLE, 'gu');
const UNSEEN = new RegExp(`[${SPACES}]|${INVISIBLE}`, 'gu');

/** The text without what cannot be seen in it, such as marks of width zero; line breaks and tabs stay. */
export const withoutInvisible = (text: string): string => text.replace(ALL_INVISIBLE, '');

/** The text for a reader, who could not tell otherwise what is wrong with it: `\u200b` is a mark of width zero. */
export const visible = (text: string): string => text.replace(UNSEEN, escaped);

function escaped(character: string): string {
	if (character === '\n') return '\\n';
	const code = character.codePointAt(0) ?? 0;
	return code > 0xff_ff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
