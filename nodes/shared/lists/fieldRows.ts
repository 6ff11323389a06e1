import type { IDataObject } from 'n8n-workflow';

import { isObject, objectsIn } from '../checks';
import { RequestFailure } from '../errors';
import { only } from '../fields/kit/only';

/**
 * The rows of a list of fields, of an object that names them, or of a list within an object: the page "Get database
 * fields" could not be read, and that of the resources' subscriptions has a list.
 */
export function fieldRowsIn(data: unknown): IDataObject[] {
	if (Array.isArray(data)) return objectsIn(data);
	const entries = Object.entries(isObject(data) ? data : {});
	const within = entries.map(([, value]) => objectsIn(value));
	return (
		within.find((rows) => rows.some(({ name }) => typeof name === 'string')) ??
		entries.flatMap(([name, row]) => (isObject(row) ? [{ name, ...row }] : []))
	);
}

/** @throws {RequestFailure} when an answer tells of no fields, which is not to be taken for there being none */
export function toldFieldRows(data: unknown): IDataObject[] {
	if (Array.isArray(data) || isObject(data)) return fieldRowsIn(data);
	throw new RequestFailure(
		'Altcraft answered, but told of no fields',
		'Look the fields up in Altcraft, in the settings of what they belong to',
		{ source: 'platform' },
	);
}

/** What there is to know of a field (page "Get resource subscription fields"). */
export const fieldRow = only('name', 'title', 'type', 'category', 'required', 'dictionary');
