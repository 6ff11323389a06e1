/** Text that is HTML already. */
export class Html {
	constructor(readonly text: string) {}
}

type Content = Html | string | number | null | undefined | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** A template whose values are escaped, except those that are HTML already. */
export function html(parts: TemplateStringsArray, ...values: Content[]): Html {
	return new Html(parts.reduce((text, part, index) => text + render(values[index - 1]) + part));
}

function render(content: Content): string {
	if (content === null || content === undefined) return '';
	if (content instanceof Html) return content.text;
	if (typeof content === 'object') return content.map(render).join('');
	return String(content).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
