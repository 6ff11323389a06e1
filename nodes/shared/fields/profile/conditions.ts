import type { IDataObject, INodeProperties } from 'n8n-workflow';

import {
	entriesOf,
	isBlank,
	lacksValue,
	naming,
	oneOf,
	readEach,
	withoutValue,
} from '../../checks';
import { InvalidParameter } from '../../errors';
import type { ProfileDatabase } from '../../lists/profileDatabase';
import { choiceField } from '../kit/choice';
import { ANY_DAYS, toDate } from '../kit/dateValue';
import type { Field, Values } from '../kit/field';
import type { FieldValue } from '../kit/fieldValues';
import { toFieldValue } from '../kit/fieldValues';
import { readRowsOf } from '../kit/form';
import { toList } from '../kit/lists';
import { nameOrId } from '../kit/named';
import { customRequestProperty, readQuery } from './customRequest';
import { systemField } from './profileField';

const NAME = 'conditions';
const DISPLAY_NAME = 'Conditions';
/** The name under which n8n saves the rows. */
const CONDITION = 'condition';

const mode = choiceField(
	{
		displayName: 'Define Conditions',
		name: 'conditionsMode',
		default: 'form',
		noDataExpression: true,
		description: 'How to choose the profiles',
	},
	[
		{ name: 'Using Fields Below', value: 'form', description: 'Choose fields and compare them' },
		{ name: 'Using JSON', value: 'json', description: 'Write a MongoDB query' },
	],
);

const combine = choiceField(
	{
		displayName: 'Combine',
		name: 'combine',
		default: 'and',
		description: 'How many of the conditions a profile has to meet',
		displayOptions: { show: { conditionsMode: ['form'] } },
	},
	[
		{ name: 'All', value: 'and' },
		{ name: 'Any', value: 'or' },
	],
);

/** What a condition compares, and its form in a query. */
interface Operator {
	name: string;
	/** What stands at the right side; nothing where it asks but for a value. */
	takes: 'one' | 'comparable' | 'several' | 'text' | 'nothing';
	toQuery: (value: unknown) => unknown;
}

type OperatorName =
	| 'contains'
	| 'is'
	| 'isAbove'
	| 'isAtLeast'
	| 'isAtMost'
	| 'isBelow'
	| 'isNot'
	| 'isNotSet'
	| 'isOneOf'
	| 'isSet';

/** By name, as n8n wants lists sorted. */
const OPERATORS: Record<OperatorName, Operator> = {
	contains: {
		name: 'Contains',
		takes: 'text',
		toQuery: (value) => ({ $regex: escaped(String(value)) }),
	},
	is: { name: 'Is', takes: 'one', toQuery: (value) => value },
	isAbove: { name: 'Is Above', takes: 'comparable', toQuery: (value) => ({ $gt: value }) },
	isAtLeast: { name: 'Is At Least', takes: 'comparable', toQuery: (value) => ({ $gte: value }) },
	isAtMost: { name: 'Is At Most', takes: 'comparable', toQuery: (value) => ({ $lte: value }) },
	isBelow: { name: 'Is Below', takes: 'comparable', toQuery: (value) => ({ $lt: value }) },
	isNot: { name: 'Is Not', takes: 'one', toQuery: (value) => ({ $ne: value }) },
	isNotSet: { name: 'Is Not Set', takes: 'nothing', toQuery: () => ({ $exists: false }) },
	isOneOf: { name: 'Is One Of', takes: 'several', toQuery: (value) => ({ $in: value }) },
	isSet: { name: 'Is Set', takes: 'nothing', toQuery: () => ({ $exists: true }) },
};

const OPERATOR_NAMES = Object.keys(OPERATORS) as OperatorName[];
const WITHOUT_VALUE = OPERATOR_NAMES.filter((name) => OPERATORS[name].takes === 'nothing');

/** A pattern that stands for the text itself. */
const escaped = (written: string): string => written.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const TYPES = [
	{ name: 'Automatic', value: 'automatic' },
	{ name: 'Date', value: 'date' },
	{ name: 'Number', value: 'number' },
	{ name: 'Text', value: 'text' },
	{ name: 'True or False', value: 'boolean' },
] as const;

const operator = oneOf(OPERATOR_NAMES, (name) => OPERATORS[name].name);
const valueType = oneOf(
	TYPES.map(({ value }) => value),
	(word) => TYPES.find(({ value }) => value === word)?.name ?? word,
);
type ValueType = (typeof TYPES)[number]['value'];

const form = (
	{ optionsMethod, parameter }: ProfileDatabase,
	hint: string | undefined,
): INodeProperties => ({
	displayName: DISPLAY_NAME,
	name: NAME,
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Condition',
	default: {},
	description: 'Which profiles to include. Without conditions, all of them.',
	...(hint !== undefined && { hint }),
	displayOptions: { show: { conditionsMode: ['form'] } },
	options: [
		{
			displayName: 'Condition',
			name: CONDITION,
			values: [
				nameOrId('Field', { name: 'field' }, optionsMethod, `${parameter}.value`),
				{
					displayName: 'Operator',
					name: 'operator',
					type: 'options',
					default: 'is',
					description: 'How the field is compared with the value',
					options: OPERATOR_NAMES.map((value) => ({ name: OPERATORS[value].name, value })),
				},
				{
					displayName: 'Value',
					name: 'value',
					type: 'string',
					default: '',
					description: 'Several are separated by commas',
					displayOptions: { hide: { operator: WITHOUT_VALUE } },
				},
				{
					displayName: 'Value Type',
					name: 'valueType',
					type: 'options',
					default: 'automatic',
					description:
						"What the value is. Automatic knows the fields that every database has, and takes numbers for 'Is Above' and the like; for another field, say whether it holds numbers.",
					displayOptions: { hide: { operator: WITHOUT_VALUE } },
					options: [...TYPES],
				},
			],
		},
	],
});

/**
 * Which profiles are meant, as a form or as a MongoDB query (pages "Get data for multiple profiles" and "Uploading
 * profiles to a file").
 *
 * @param key of the request
 * @param mayBeEmpty whether a query in JSON may be for all profiles
 * @param hint what to know where there is no condition
 */
export function profileConditions(
	database: ProfileDatabase,
	key: string,
	{ mayBeEmpty, hint }: { mayBeEmpty: boolean; hint?: string },
): Field {
	return {
		properties: [
			...mode.properties,
			form(database, hint),
			...combine.properties,
			{
				...customRequestProperty,
				default: '{}',
				description: 'A MongoDB query on the fields of profiles',
				hint: '',
				displayOptions: { show: { conditionsMode: ['json'] } },
			},
		],
		labels: { [key]: DISPLAY_NAME },
		toBody(values) {
			const query =
				mode.chosen(values) === 'json' ? readQuery(values, mayBeEmpty) : readConditions(values);
			return Object.keys(query).length === 0 ? {} : { [key]: query };
		},
	};
}

/** @throws {InvalidParameter} naming each condition that cannot be sent */
function readConditions(values: Values): IDataObject {
	const rows = readRowsOf(values.get(NAME), CONDITION, DISPLAY_NAME);
	const parts = readEach(rows, (row, index) => toCondition(row, index, values.timezone));
	const [only, ...others] = parts;
	if (only === undefined) return {};
	return others.length === 0 ? only : { [`$${combine.chosen(values)}`]: parts };
}

function toCondition(row: IDataObject, index: number, timezone: string): IDataObject {
	const named = (field: string) => `Condition ${String(index + 1)}: ${field}`;
	const name = naming(row.field, named('Field'));
	if (name.startsWith('$') || name === '__proto__') throw noField(name, named('Field'));
	const { takes, toQuery } = OPERATORS[operator(row.operator ?? 'is', named('Operator'))];
	if (takes === 'nothing') return toPart(name, toQuery(undefined));
	const type = valueType(row.valueType ?? 'automatic', named('Value Type'));
	const valueName = named('Value');
	const read = (value: unknown): FieldValue => {
		if (isBlank(value)) throw noValue(valueName);
		if (typeof value === 'string' && lacksValue(value)) throw withoutValue(valueName, value);
		if (takes === 'text') return toFieldValue('string', value, valueName, moment(timezone));
		return toTyped(name, type, value, {
			valueName,
			timezone,
			isComparable: takes === 'comparable',
		});
	};
	if (takes !== 'several') return toPart(name, toQuery(read(row.value)));
	const list = Array.isArray(row.value)
		? entriesOf(row.value).filter((entry) => !isBlank(entry))
		: isBlank(row.value)
			? []
			: toList(row.value, valueName);
	if (list.length === 0) throw noValue(valueName);
	return toPart(name, toQuery(list.map(read)));
}

/** What a query holds is what JSON holds, as each value was checked. */
const toPart = (name: string, query: unknown): IDataObject =>
	Object.fromEntries([[name, query]]) as IDataObject;

const moment = (timezone: string) => ({ timezone, dates: ANY_DAYS });

interface Reading {
	valueName: string;
	timezone: string;
	isComparable: boolean;
}

function toTyped(
	name: string,
	type: ValueType,
	value: unknown,
	{ valueName, timezone, isComparable }: Reading,
): FieldValue {
	switch (type) {
		case 'date':
			return toDate(value, valueName, timezone, ANY_DAYS);
		case 'number':
			return toFieldValue('number', value, valueName, moment(timezone));
		case 'text':
			return toFieldValue('string', value, valueName, moment(timezone));
		case 'boolean':
			return toFieldValue('boolean', value, valueName, moment(timezone));
		case 'automatic': {
			const known = systemField(name);
			// Of what is no text, number or switch, only a date has one form to compare.
			if (known?.type === 'dateTime' || typeof value === 'object') {
				return toDate(value, valueName, timezone, known?.dates ?? ANY_DAYS);
			}
			if (known?.type === 'string') {
				return toFieldValue('string', value, valueName, moment(timezone));
			}
			const isNumber = typeof value === 'string' && /^\s*-?\d+(?:\.\d+)?\s*$/.test(value);
			const counts = isNumber && (isComparable || known !== undefined);
			return toFieldValue(counts ? 'number' : undefined, value, valueName, moment(timezone));
		}
	}
}

const noValue = (displayName: string) =>
	new InvalidParameter(
		displayName,
		'is empty, so that others would be meant than you think',
		"Enter a value. To ask whether a profile has any, choose 'Is Set' or 'Is Not Set'. Where an expression is used, the item has none at that place",
	);

const noField = (name: string, displayName: string) =>
	new InvalidParameter(
		displayName,
		`is not the name of a field: ${name}`,
		"Choose a field of the profiles. For operators of queries, choose 'Using JSON'",
	);
