import type { IDataObject } from 'n8n-workflow';

import { objectsIn } from '../checks';
import { refusal } from '../transport/answer';
import { idOf } from '../transport/pages';

/** The object of an answer, also without a list, or the one with an id; undefined where there is none. */
export const entryOf = (data: unknown, id?: number): IDataObject | undefined =>
	objectsIn(Array.isArray(data) ? data : [data]).find(
		(entry) => id === undefined || idOf(entry) === id,
	);

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
