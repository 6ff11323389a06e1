import type { IDataObject } from 'n8n-workflow';

import { entriesOf, isObject } from '../checks';
import { idOf } from '../transport/pages';

/** The objects of an answer's data, also where one comes without a list. */
export const objectsIn = (data: unknown): IDataObject[] =>
	(Array.isArray(data) ? entriesOf(data) : [data]).filter(isObject);

/** The object of an answer, or the one with an id; undefined where there is none. */
export const entryOf = (data: unknown, id?: number): IDataObject | undefined =>
	objectsIn(data).find((entry) => id === undefined || idOf(entry) === id);
