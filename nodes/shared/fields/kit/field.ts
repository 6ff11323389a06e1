import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { Check } from '../../checks';

/** A file of the input item, as n8n's binary helpers give it. */
export interface ItemFile {
	/** As the file was given, with its extension. */
	name: string;
	mimeType: string;
	content: Buffer;
}

/** What the user set for one item. */
export interface Values {
	/** A parameter with its expressions resolved; null where the node has none of that name. */
	get(name: string): unknown;
	/** Whether the node holds the parameter; in a collection, whether the user added it. */
	has(name: string): boolean;
	/** The parameter as the node holds it, with its expressions. */
	raw(name: string): unknown;
	/** The input item's own data. */
	json(): IDataObject;
	/** How many items there are. */
	total: number;
	/** Of the workflow, for example `Europe/Moscow`: dates without an offset are at home there. */
	timezone: string;
	/** The names of the item's binary fields. */
	fileFields(): string[];
	/**
	 * Tells one file from another without reading it: JSON of its ID in n8n's storage (a number where n8n keeps it in
	 * the item), its name and its MIME type.
	 */
	fileFingerprint(fieldName: string): string;
	/** A file's size in bytes; undefined where n8n did not note it. */
	fileBytes(fieldName: string): number | undefined;
	/** Reads one of the item's binary fields from whichever storage n8n keeps it in. */
	readFile(fieldName: string): Promise<ItemFile>;
}

/**
 * A part of an operation: what the editor shows, and what it puts into the request's body.
 *
 * A field never knows the operations that use it, nor where it stands (on its own or in a collection).
 */
export interface Field {
	readonly properties: INodeProperties[];
	/** Whether its part of the body tells one request from another: the target's id, the matching values. */
	readonly identifies?: boolean;
	/**
	 * Its part of the body; in a batch, the part that all profiles share.
	 *
	 * @throws {InvalidParameter} when a value cannot be sent
	 */
	readonly toBody: (values: Values) => IDataObject;
	/** In a batch, its part of one profile. */
	readonly toEntry?: (values: Values) => IDataObject;
	/** Fields of the input item that the user asked to send and that the request has no place for. */
	readonly unsent?: (values: Values) => string[];
	/** What to tell of these, which no answer of the platform does. */
	readonly unsentHint?: (names: string) => string;
	/** What of its part takes reading files: done just before the request is sent. */
	readonly files?: (values: Values) => AttachedFiles | undefined;
	/** What of its part takes asking Altcraft: done just before the request is sent. */
	readonly look?: (values: Values) => Look | undefined;
	/** The keys of the body that it fills, and what the editor calls what fills them. */
	readonly labels?: Readonly<Record<string, string>>;
	/** What to check first, by the code of a refusal, where this field may be its cause. */
	readonly advice?: Readonly<Partial<Record<number, string>>>;
	/** What Altcraft is asked to find, as a failure names it: "the profile with the email a@example.com". */
	readonly tried?: (values: Values) => string | undefined;
	/** Whether a request's part that tells it from others names a profile, where this field may do that. */
	readonly namesProfile?: (key: IDataObject) => boolean;
	/** What to tell above the output of an item whose body shows it; in a batch, of an entry. */
	readonly remark?: (body: IDataObject) => Remark | undefined;
	/** The fields of which the user adds what they need, where it is a collection. */
	readonly parts?: readonly Field[];
	/** How to make a request smaller by it. */
	readonly smaller?: string;
	/** Set where it stands behind an "Add" button, after the fields that are always shown. */
	readonly isOptional?: true;
}

/** Something that holds for some items of a run, though nothing is wrong with them. */
export interface Remark {
	/** "Without a subscription". */
	what: string;
	/** What follows from it, and how to get on, as sentences without the last full stop. */
	meaning: string;
}

/** A question to Altcraft that has to be answered before a request can be sent. */
export interface Look {
	/** Below `/api/v1.1`, written as the documentation prints it. */
	endpoint: string;
	body: IDataObject;
	/**
	 * The request's body, now that the answer is known.
	 *
	 * @param found the object that Altcraft told of
	 * @throws {InvalidParameter} when the answer shows that the request must not be sent
	 */
	into: (found: IDataObject, body: IDataObject) => IDataObject;
	/**
	 * Set where the answer has to be of this moment, since the request writes it back: it is asked for anew, and the
	 * requests of a run that ask the same take turns.
	 */
	isFresh?: true;
	/** What of the answer is needed, since that is kept for the run; all of it unless told. */
	wanted?: readonly string[];
	/** Another way out where the question is refused, by the code of the refusal. */
	advice?: Readonly<Partial<Record<number, string>>>;
}

/** Files for a request, not yet read. */
export interface AttachedFiles {
	/** The same for the same files, whichever item they come with. */
	fingerprint: string;
	/** About how much of the request's body they take; 0 as far as it is not known before reading. */
	bytes: number;
	/** Reads them, as their part of the body. */
	read(): Promise<IDataObject>;
}

/** Whether an expression gives a parameter or a part of it: empty, it is then a value that the item lacks. */
export const isExpression = (values: Values, name: string): boolean =>
	expressionsIn(values.raw(name)).length > 0;

/** A parameter's expressions: the texts that begin with an equals sign, also within a locator or a collection. */
export function expressionsIn(raw: unknown): string[] {
	if (typeof raw === 'string') return raw.startsWith('=') ? [raw] : [];
	return typeof raw === 'object' && raw !== null ? Object.values(raw).flatMap(expressionsIn) : [];
}

/** A field of one parameter, which becomes one key of the body. */
export function field(
	property: INodeProperties,
	key: string,
	check: Check<IDataObject[string]>,
): Field {
	return {
		properties: [property],
		labels: { [key]: property.displayName },
		toBody: (values) => ({ [key]: check(values.get(property.name), property.displayName) }),
	};
}

/** The bodies of several fields as one. */
export function readFields(fields: readonly Field[], values: Values): IDataObject {
	return fields.reduce<IDataObject>((body, part) => ({ ...body, ...part.toBody(values) }), {});
}

/** The keys of the body that fields fill, and what the editor calls what fills them. */
export const labelsOf = (fields: readonly Field[]): Record<string, string> =>
	Object.fromEntries(fields.flatMap(({ labels = {} }) => Object.entries(labels)));
