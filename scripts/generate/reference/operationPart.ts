import { TASK_STATUS } from '../../../nodes/shared/run/task';
import type { Recorded } from '../recorded';
import { requestAt } from '../coverage/coverage';
import { code } from '../markdown';
import type { Place } from '../nodes';
import { operationTexts } from '../texts';
import type { Language } from '../texts/language';
import { WORDS } from '../texts/words';
import { fieldTable } from './fieldTable';

/** Fields of the output that are named before the others are left to the editor. */
const MOST_NAMED = 12;

/** What a page says of an operation, below its heading. */
export function operationPart(recorded: Recorded, workflows: string[], language: Language): string {
	const { place } = recorded;
	const { description, options } = place.operation;
	const words = WORDS[language];
	const texts = operationTexts(place);
	return [
		`## ${place.title}`,
		[
			sentence(language === 'en' ? description : (texts?.ru ?? '')),
			texts?.note?.[language] ?? '',
		].join(' '),
		requests(place, language),
		fieldTable(place, language),
		output(recorded, language),
		words.options(
			options.map(({ displayName }) => displayName).join(', '),
			'../operations.md#options',
		),
		...examples(recorded, language),
		workflows.length > 0
			? words.workflows(
					workflows
						.map(
							(file) => `[${file}](${language === 'en' ? '../..' : '../../..'}/examples/${file})`,
						)
						.join(', '),
				)
			: '',
	]
		.filter((part) => part.trim() !== '')
		.join('\n\n');
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** Where its requests go, by which pages, and how far that is inferred. */
function requests({ operation }: Place, language: Language): string {
	const words = WORDS[language];
	const asked = operation.paths.map((path) => ({ path, told: requestAt(path) }));
	const titles = asked.map(({ told }) => told?.page);
	const others = operation.pages.filter((page) => !titles.includes(page)).map(words.quoted);
	const pages = asked.map(({ path, told }) => `${words.quoted(told?.page ?? '')} (${code(path)})`);
	const inferred = asked.flatMap(({ told }) => told?.inferred ?? []);
	return [
		words.requests(pages.length > 0 ? pages : others),
		pages.length > 0 && others.length > 0 ? words.alsoPages(others) : '',
		inferred.length > 0
			? words.inferred[inferred.includes('path') ? 'path' : 'part']('../inferred.md')
			: '',
	]
		.filter((part) => part !== '')
		.join(' ');
}

function output({ place, sample, examples: all }: Recorded, language: Language): string {
	const words = WORDS[language];
	const { kind, fields } = place.operation;
	const names = [...new Set(sample.items.flatMap(Object.keys))];
	const named = names.slice(0, MOST_NAMED).map(code).join(', ');
	const told = named + (names.length > MOST_NAMED ? ', …' : '');
	const isSimplified = fields.some(({ properties }) =>
		properties.some(({ name }) => name === 'simplify'),
	);
	const isOfRequest =
		kind === 'batch' && all.some(({ recording }) => recording.items.length < recording.given);
	return [
		isOfRequest ? words.outputOfRequest : words.output[kind],
		isSimplified ? words.outputSimplified(told) : words.outputFields(told),
	].join(' ');
}

const examples = ({ place, examples: all }: Recorded, language: Language): string[] =>
	all.flatMap(({ title, recording: { requests: sent } }) => {
		const shown = sent.filter(({ path }) => sent.length === 1 || path !== TASK_STATUS);
		// Where a request goes is clear where there is but one place.
		const isClear = shown.length === 1 && place.operation.paths.length === 1;
		const heading = [WORDS[language].example, title?.[language] ?? ''];
		return [
			`${heading.filter((part) => part !== '').join('. ')}:`,
			...shown.flatMap(({ path, body }) => [
				...(isClear ? [] : [code(path)]),
				`\`\`\`json\n${JSON.stringify(body)}\n\`\`\``,
			]),
		];
	});
