import type { Database } from '../things/databases';
import type { Context } from './context';
import { invalidParameter } from './invalid-parameter';
import { TITLED_SYSTEM_FIELDS } from './system-fields';

/** What is to be done with a field's value (page "Database fields functional update"). */
interface FieldFunction {
	readonly action: string;
	readonly value?: unknown;
	readonly submatch?: unknown;
}

/** Types of fields by the functions that they take; set and unset are for all. */
const TYPES: Readonly<Partial<Record<string, readonly string[]>>> = {
	incr: ['int', 'float'],
	add: ['tags', 'arr_object'],
	delete: ['tags', 'arr_object'],
	upsert: ['object', 'arr_object'],
};

/**
 * A profile's fields with what a request sends: values, and functions on the values that are there.
 *
 * @throws an incorrect request for a function that the field's type does not take, or that lacks its value
 */
export function withFields(
	data: Readonly<Record<string, unknown>>,
	fields: Readonly<Record<string, unknown>>,
	database: Database,
	context: Context,
): Record<string, unknown> {
	const result = new Map(Object.entries(data));
	for (const [name, value] of Object.entries(fields)) {
		const isAction = isFunction(value);
		const next = isAction ? applied(name, value, result.get(name), database, context) : value;
		if (isAction && next === undefined) result.delete(name);
		else result.set(name, next);
	}
	return Object.fromEntries(result);
}

const isFunction = (value: unknown): value is FieldFunction =>
	typeof value === 'object' &&
	value !== null &&
	'action' in value &&
	typeof value.action === 'string';

/** @returns the new value; undefined where the profile is to have none */
function applied(
	name: string,
	{ action, value, submatch }: FieldFunction,
	old: unknown,
	database: Database,
	context: Context,
): unknown {
	const refused = (why: string) => invalidParameter(context, `data.${name}: ${why}`);
	const type = [...TITLED_SYSTEM_FIELDS, ...database.fields].find((one) => one.name === name)?.type;
	const takes = TYPES[action];
	if (takes !== undefined && type !== undefined && !takes.includes(type)) {
		throw refused(`a field of the type ${type} takes no ${action}`);
	}
	switch (action) {
		case 'set':
			if (value === undefined) throw refused('value is required');
			return value;
		case 'unset':
			if (name === 'email') throw refused('the email stays');
			return undefined;
		case 'incr':
			if (typeof value !== 'number') throw refused('value is no number');
			if (old === undefined && context.variants.incrOnNothing === 400) {
				throw refused('there is no number yet');
			}
			return (typeof old === 'number' ? old : 0) + value;
		case 'add':
		case 'delete': {
			if (!isListOfTexts(value)) throw refused('value is no list of texts');
			const list: unknown[] = Array.isArray(old) ? old : [];
			const others = list.filter((entry) => !value.some((one) => one === entry));
			return action === 'add' ? [...others, ...value] : others;
		}
		case 'upsert':
			if (value === undefined) throw refused('value is required');
			if (typeof submatch !== 'string' || submatch === '') throw refused('submatch is required');
			return type === 'arr_object'
				? [...(Array.isArray(old) ? (old as unknown[]) : []), value]
				: written(old, submatch.split('.'), value);
		default:
			throw refused(`unknown action ${action}`);
	}
}

const isListOfTexts = (value: unknown): value is string[] =>
	Array.isArray(value) && value.every((entry) => typeof entry === 'string');

/** An object with the property at the end of the way written. */
function written(object: unknown, [name = '', ...way]: readonly string[], value: unknown): unknown {
	const base = new Map<string, unknown>(
		Object.entries(typeof object === 'object' && object !== null ? object : {}),
	);
	base.set(name, way.length === 0 ? value : written(base.get(name), way, value));
	return Object.fromEntries(base);
}
