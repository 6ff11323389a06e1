import type { OperationKind } from '../../../nodes/shared/operation';
import type { Standing } from '../reference/rows';
import type { Language } from './language';

/** What the pages say of everything in the same words. */
export interface Words {
	inOtherLanguage: string;
	/** Of the introduction of a resource's page; its place is where the general part is. */
	inCommon: (place: string) => string;
	/** A page's title. */
	quoted: (title: string) => string;
	/** The heads of the tables. */
	fieldTable: readonly string[];
	coverageTable: readonly string[];
	standing: Readonly<Record<Standing, string>>;
	byDefault: (value: string) => string;
	switched: Readonly<Record<'on' | 'off', string>>;
	/** Of a parameter that another one shows. */
	on: (name: string) => string;
	off: (name: string) => string;
	withValue: (name: string, values: string) => string;
	andItsFields: string;
	more: (title: string, place: string) => string;
	requests: (pages: readonly string[]) => string;
	alsoPages: (pages: readonly string[]) => string;
	inferred: Readonly<Record<'part' | 'path', (place: string) => string>>;
	output: Readonly<Record<OperationKind, string>>;
	/** Of a batch whose answer does not tell one item from another. */
	outputOfRequest: string;
	outputFields: (names: string) => string;
	outputSimplified: (names: string) => string;
	options: (names: string, place: string) => string;
	example: string;
	workflows: (links: string) => string;
	/** Of the coverage table. */
	state: {
		inferred: Readonly<Record<'part' | 'path', string>>;
		covered: string;
		apiRequest: string;
		unreadable: string;
		leftOut: Readonly<Record<'deprecated' | 'otherProtocol', string>>;
		noPath: string;
	};
}

const en: Words = {
	inOtherLanguage: 'По-русски',
	quoted: (title) => `"${title}"`,
	inCommon: (place) => `What all operations have in common is in [operations](${place}).`,
	fieldTable: ['Field', 'Kind', 'Sent as', 'Meaning'],
	coverageTable: ["Altcraft's page", 'Path', 'State'],
	standing: {
		required: 'required',
		optional: 'optional',
		additional: 'Additional',
		filter: 'Filter',
		update: 'Update Fields',
	},
	byDefault: (value) => `default: ${value}`,
	switched: { on: 'on', off: 'off' },
	on: (name) => `with ${name}`,
	off: (name) => `without ${name}`,
	withValue: (name, values) => `with ${name}: ${values}`,
	andItsFields: ' and its fields',
	more: (title, place) => `see [${title}](${place})`,
	requests: (pages) => `Altcraft's ${pages.length === 1 ? 'page' : 'pages'}: ${pages.join(', ')}.`,
	alsoPages: (pages) => `See also ${pages.join(', ')}.`,
	inferred: {
		part: (place) => `[Inferred](${place}) in part.`,
		path: (place) =>
			`[Inferred](${place}): a page could not be read, so path and parameters follow from similar requests. Test it first.`,
	},
	output: {
		action: 'Output: one item for each input item.',
		batch: 'Output: one item for each input item.',
		object: 'Output: one item for each input item.',
		entries: 'Output: one item for each entry.',
		list: 'Output: one item for each entry.',
		task: 'Output: one item for each input item.',
		request: 'Output: what Altcraft answers.',
	},
	outputOfRequest: 'Output: one item for each request.',
	outputFields: (names) => `Fields: ${names}.`,
	outputSimplified: (names) => `Fields with Simplify: ${names}.`,
	options: (names, place) => `[Options](${place}): ${names}.`,
	example: 'Example',
	workflows: (links) => `Workflows to import: ${links}.`,
	state: {
		inferred: { part: 'inferred in part', path: 'path inferred' },
		covered: 'covered by',
		apiRequest: 'API Request',
		unreadable: 'left out: its page could not be read',
		leftOut: {
			deprecated: 'left out: deprecated',
			otherProtocol: 'left out: another credential or protocol',
		},
		noPath: 'not known',
	},
};

const ru: Words = {
	inOtherLanguage: 'In English',
	quoted: (title) => `«${title}»`,
	inCommon: (place) => `Общее для всех операций — на странице [операции](${place}).`,
	fieldTable: ['Поле', 'Вид', 'В запросе', 'Что значит'],
	coverageTable: ['Страница Altcraft', 'Путь', 'Состояние'],
	standing: {
		required: 'обязательное',
		optional: 'необязательное',
		additional: 'дополнительное',
		filter: 'фильтр',
		update: 'Update Fields',
	},
	byDefault: (value) => `по умолчанию: ${value}`,
	switched: { on: 'включено', off: 'выключено' },
	on: (name) => `с ${name}`,
	off: (name) => `без ${name}`,
	withValue: (name, values) => `${name}: ${values}`,
	andItsFields: ' и его поля',
	more: (title, place) => `см. [${title}](${place})`,
	requests: (pages) =>
		`${pages.length === 1 ? 'Страница' : 'Страницы'} Altcraft: ${pages.join(', ')}.`,
	alsoPages: (pages) => `См. также ${pages.join(', ')}.`,
	inferred: {
		part: (place) => `Частично [допущение](${place}).`,
		path: (place) =>
			`[Допущение](${place}): страницу не удалось прочитать, путь и параметры взяты по аналогии с похожими запросами. Сначала проверьте.`,
	},
	output: {
		action: 'На выходе: один элемент на каждый входной.',
		batch: 'На выходе: один элемент на каждый входной.',
		object: 'На выходе: один элемент на каждый входной.',
		entries: 'На выходе: по элементу на каждую запись.',
		list: 'На выходе: по элементу на каждую запись.',
		task: 'На выходе: один элемент на каждый входной.',
		request: 'На выходе: ответ Altcraft.',
	},
	outputOfRequest: 'На выходе: один элемент на каждый запрос.',
	outputFields: (names) => `Поля: ${names}.`,
	outputSimplified: (names) => `Поля с Simplify: ${names}.`,
	options: (names, place) => `[Options](${place}): ${names}.`,
	example: 'Пример',
	workflows: (links) => `Готовые воркфлоу: ${links}.`,
	state: {
		inferred: { part: 'частично допущение', path: 'путь — допущение' },
		covered: 'вместо него',
		apiRequest: 'API Request',
		unreadable: 'нет: страницу не удалось прочитать',
		leftOut: {
			deprecated: 'нет: метод устарел',
			otherProtocol: 'нет: другие учётные данные или протокол',
		},
		noPath: 'неизвестен',
	},
};

export const WORDS: Readonly<Record<Language, Words>> = { en, ru };
