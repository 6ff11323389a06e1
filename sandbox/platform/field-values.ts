import type { Database } from '../things/databases';
import type { Context } from './context';
import { invalidParameter } from './invalid-parameter';
import { TITLED_SYSTEM_FIELDS } from './system-fields';

/**
 * Checks the values of a profile's fields against the types of the fields: one value where one is due, texts among
 * tags. What is no list is not looked at more closely, since no page says which texts and numbers a type takes.
 *
 * @throws an incorrect request for a list or an object where one value is due, and for tags that are no texts
 */
export function checkFieldValues(
	fields: Readonly<Record<string, unknown>>,
	database: Database,
	context: Context,
): void {
	for (const { name, type } of [...TITLED_SYSTEM_FIELDS, ...database.fields]) {
		const value = fields[name];
		const isWrong = type === 'tags' ? hasGaps(value) : SINGLE.has(type) && isSeveral(value);
		if (isWrong) throw invalidParameter(context, `data.${name} has the wrong type`);
	}
}

/** Types of one value. */
const SINGLE: ReadonlySet<string> = new Set([
	'unicode',
	'string',
	'int',
	'float',
	'bool',
	'date',
	'enum',
	'ip',
]);

const hasGaps = (value: unknown): boolean =>
	Array.isArray(value) && value.some((tag) => typeof tag !== 'string' || tag === '');

/** An object may be an action (Database fields functional update page). */
const isSeveral = (value: unknown): boolean =>
	Array.isArray(value) || (typeof value === 'object' && value !== null && !('action' in value));
