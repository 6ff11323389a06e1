import type { IDataObject, INodeProperties } from 'n8n-workflow';

import {
	assertWritable,
	entriesOf,
	isObject,
	lacksValue,
	objectOf,
	withoutValue,
} from '../../checks';
import { InvalidParameter } from '../../errors';
import type { Values } from '../kit/field';
import { isExpression } from '../kit/field';

const DISPLAY_NAME = 'Custom Query';

/** A query in place of the matching (pages "Engage profile in scenario" and "Trigger launch (API call)"). */
export const customRequestProperty: INodeProperties = {
	displayName: DISPLAY_NAME,
	name: 'customRequest',
	type: 'json',
	placeholder: 'e.g. { "_city": "Moscow", "orders_count": { "$gte": 3 } }',
	default: '',
	description:
		'A MongoDB query on the profiles of the scenario\'s or mailing\'s database, for example { "_city": "Moscow", "orders_count": { "$gte": 3 } }',
	hint: 'Goes to everyone who meets the query. Equal queries of several items are sent once.',
};

/** Operators whose list holds queries of its own, each of which must narrow the audience down. */
const LOGICAL = new Set(['$and', '$nor', '$or']);

/**
 * The query. What an expression left without a value is refused: JSON drops it, and a query that lost its
 * condition addresses the whole database.
 *
 * @throws {InvalidParameter} when it is no object, or lacks a condition or the value of one
 */
export const readCustomRequest = (values: Values): IDataObject => ({
	custom_request: readQuery(values),
});

/**
 * @param mayBeEmpty whether a query may be for every profile
 * @throws {InvalidParameter} as above
 */
export function readQuery(values: Values, mayBeEmpty = false): IDataObject {
	const query = objectOf(values.get(customRequestProperty.name), DISPLAY_NAME);
	if (mayBeEmpty && Object.keys(query).length === 0) return query;
	assertConditions(query, isExpression(values, customRequestProperty.name));
	assertWritable(query, DISPLAY_NAME);
	return query;
}

/** @param byExpression whether an empty value may be one that the item does not have */
function assertConditions(query: IDataObject, byExpression: boolean): void {
	if (Object.keys(query).length === 0) throw noCondition();
	for (const [name, value] of Object.entries(query)) {
		if (LOGICAL.has(name)) {
			const parts = entriesOf(value);
			if (parts.length === 0) throw noCondition();
			for (const part of parts) assertConditions(isObject(part) ? part : {}, byExpression);
		} else {
			assertValue(name, value, byExpression);
		}
	}
}

function assertValue(name: string, value: unknown, byExpression: boolean): void {
	if (isMissing(value) || (byExpression && (value === '' || value === null))) throw noValue(name);
	if (typeof value === 'string' && lacksValue(value)) throw withoutValue(DISPLAY_NAME, value);
	const parts = isObject(value) ? Object.values(value) : entriesOf(value);
	for (const part of parts) assertValue(name, part, byExpression);
}

/** What JSON has no form for: it drops it, or writes null. */
const isMissing = (value: unknown): boolean =>
	value === undefined ||
	typeof value === 'function' ||
	typeof value === 'symbol' ||
	(typeof value === 'number' && !Number.isFinite(value));

const noCondition = () =>
	new InvalidParameter(
		DISPLAY_NAME,
		'has no condition, or an empty one, so that it would address every profile of the database',
		'Enter at least one condition, for example { "email": { "$in": ["nathan@example.com"] } }',
	);

const noValue = (name: string) =>
	new InvalidParameter(
		DISPLAY_NAME,
		`has no value for '${name}', so that it would address others than you mean`,
		'Check the expression: the item has no value at that place. Where an empty value is meant, ask with "$exists" instead',
	);
