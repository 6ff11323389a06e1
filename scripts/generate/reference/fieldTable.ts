import type { INodeProperties } from 'n8n-workflow';

import { code, table } from '../markdown';
import type { Place } from '../nodes';
import { fieldPhrase } from '../texts';
import type { Language } from '../texts/language';
import { moreOf } from '../texts/shared';
import { WORDS } from '../texts/words';
import type { Condition, Row } from './rows';
import { rowsOf } from './rows';

/** The table of an operation's fields. */
export function fieldTable(place: Place, language: Language): string {
	const rows = rowsOf(place.operation);
	return table(
		WORDS[language].fieldTable,
		rows.map((row) => [
			row.property.displayName,
			[kindOf(row, language), ...row.conditions.map(conditionIn(language))].join(', '),
			row.keys.map(code).join(', ') + (row.withOthers ? WORDS[language].andItsFields : ''),
			meaning(place, row, language),
		]),
	);
}

/** In a line: what a part of the general page tells in full is but named here. */
function meaning(place: Place, { property }: Row, language: Language): string {
	const { quick, full } =
		language === 'en' ? inEnglish(property) : inRussian(fieldPhrase(place, property.name));
	const more = moreOf(property.name)?.[language];
	if (more === undefined) return full;
	const link = WORDS[language].more(more.replaceAll('-', ' '), `../operations.md#${more}`);
	return quick === '' ? link : `${quick}; ${link}`;
}

interface Meaning {
	/** Its first sentence. */
	quick: string;
	full: string;
}

/** As the editor says it. */
function inEnglish({ description = '', hint = '' }: INodeProperties): Meaning {
	const sentences = [description, hint]
		.flatMap((text) => text.split(/(?<=\.) (?=[A-Z])/))
		.map((sentence) => asMarkdown(sentence.replace(/\.$/, '')))
		.filter((sentence) => sentence !== '');
	return { quick: sentences[0] ?? '', full: [...new Set(sentences)].join('. ') };
}

const inRussian = (phrase = ''): Meaning => ({ quick: phrase, full: phrase });

/** Names of keys and templates, as the editor's plain texts have them, as code; links as Markdown has them. */
const asMarkdown = (text: string): string =>
	text
		.replaceAll(/<a href="([^"]+)">([^<]+)<\/a>/g, '[$2]($1)')
		.replaceAll(/(?<![\w`/.])(_\w+|[a-z]+(?:_[a-z]+)+|\{[^}]*\})(?!\w)/g, '`$1`');

/** Where it stands; of what is always there and filled in, the default. */
function kindOf({ standing, property }: Row, language: Language): string {
	const { byDefault, switched, standing: words } = WORDS[language];
	const { type, default: preset } = property;
	if (standing !== 'optional') return words[standing];
	if (typeof preset === 'boolean') return byDefault(switched[preset ? 'on' : 'off']);
	if (type === 'options' || type === 'number') return byDefault(nameOf(property, preset));
	return words.optional;
}

const conditionIn =
	(language: Language) =>
	({ property, values }: Condition): string => {
		const { on, off, withValue } = WORDS[language];
		const { displayName } = property;
		if (values.every((value) => value === true)) return on(displayName);
		if (values.every((value) => value === false)) return off(displayName);
		return withValue(displayName, values.map((value) => nameOf(property, value)).join(', '));
	};

/** What the editor calls a value of a choice. */
const nameOf = ({ options = [] }: INodeProperties, value: unknown): string =>
	options.find((option) => 'value' in option && option.value === value)?.name ?? String(value);
