import type { IDataObject } from 'n8n-workflow';

import { entriesOf, isObject } from '../checks';
import { refusal } from '../transport/answer';
import { idOf } from '../transport/pages';

/** The objects of an answer's data, also where one comes without a list. */
export const objectsIn = (data: unknown): IDataObject[] =>
	(Array.isArray(data) ? entriesOf(data) : [data]).filter(isObject);

/** The object of an answer, or the one with an id; undefined where there is none. */
export const entryOf = (data: unknown, id?: number): IDataObject | undefined =>
	objectsIn(data).find((entry) => id === undefined || idOf(entry) === id);

/**
 * The object of an answer with an id.
 *
 * @param thing what it is, as a sentence names it
 * @throws {RequestFailure} when it is not there
 */
export function foundEntry(data: unknown, thing: string, id: number): IDataObject {
	const entry = entryOf(data, id);
	if (entry !== undefined) return entry;
	throw refusal(NOT_FOUND, {}, {}, {}, [`the ${thing} ${String(id)}`]);
}

const NOT_FOUND = 404;
