import type { IDataObject, INodeProperties } from 'n8n-workflow';

import {
	entriesOf,
	isBlank,
	isObject,
	namedPrototype,
	naming,
	oneOf,
	readAll,
	readEach,
	text,
} from '../../checks';
import { InvalidParameter } from '../../errors';
import type { ProfileDatabase } from '../../lists/profileDatabase';
import type { Field, Values } from '../kit/field';
import { toFieldValue } from '../kit/fieldValues';
import { readRowsOf } from '../kit/form';
import { toList } from '../kit/lists';
import { nameOrId } from '../kit/named';
import { ANY_DAYS } from '../kit/dateValue';
import { profileData, readProfileData, withoutRemark } from './profileData';

const NAME = 'fieldChanges';
const DISPLAY_NAME = 'Field Changes';
/** The name under which n8n saves the rows. */
const CHANGE = 'change';

/** Apart from the list: the linter would have it named as an operation. */
const SET_PROPERTY = 'upsert';

/** What can be done with a field's value; to set it, there is the profile's data. */
const ACTIONS = [
	{
		name: 'Add to List',
		value: 'add',
		description: 'Add tags or entries and keep the existing ones',
	},
	{ name: 'Clear', value: 'unset', description: 'Remove the value of the field from the profile' },
	{
		name: 'Increase or Decrease By',
		value: 'incr',
		description: 'Add a number; a negative one is subtracted',
	},
	{
		name: 'Remove From List',
		value: 'delete',
		description: 'Remove tags or entries from the field',
	},
	{ name: 'Set Property', value: SET_PROPERTY, description: 'Write one property of an object' },
] as const;

type Action = (typeof ACTIONS)[number]['value'];
const FIRST: Action = 'incr';

const action = oneOf(
	ACTIONS.map(({ value }) => value),
	(word) => ACTIONS.find(({ value }) => value === word)?.name ?? word,
);

const property = ({ optionsMethod, parameter }: ProfileDatabase): INodeProperties => ({
	displayName: DISPLAY_NAME,
	name: NAME,
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Change',
	default: {},
	description: 'What to do with values that the profile has, instead of replacing them',
	options: [
		{
			displayName: 'Change',
			name: CHANGE,
			values: [
				nameOrId('Field', { name: 'field' }, optionsMethod, `${parameter}.value`),
				{
					displayName: 'Action',
					name: 'action',
					type: 'options',
					default: FIRST,
					description: 'What is done with the value that the field has',
					options: [...ACTIONS],
				},
				{
					displayName: 'Property',
					name: 'property',
					type: 'string',
					default: '',
					placeholder: 'e.g. city',
					description: "The path to the property within the field's object",
					displayOptions: { show: { action: [SET_PROPERTY] } },
				},
				{
					displayName: 'Value',
					name: 'value',
					type: 'string',
					default: '',
					description: 'A number to add; or texts, separated by commas; or what the property gets',
					displayOptions: { hide: { action: ['unset'] } },
				},
			],
		},
	],
});

/**
 * The changes by the names of the fields (page "Database fields functional update").
 *
 * @throws {InvalidParameter} naming each change that cannot be sent
 */
function readFieldChanges(values: Values): IDataObject {
	const rows = readRowsOf(values.get(NAME), CHANGE, DISPLAY_NAME);
	const names = new Set<string>();
	const changes = readEach(rows, (row, index): [string, IDataObject] => {
		const named = (field: string) => `Field Change ${String(index + 1)}: ${field}`;
		const name = naming(row.field, named('Field'));
		if (name === '__proto__') throw namedPrototype(DISPLAY_NAME);
		if (names.has(name)) throw twice(name);
		names.add(name);
		return [name, toChange(name, row, named, values.timezone)];
	});
	return Object.fromEntries(changes);
}

function toChange(
	name: string,
	{ action: chosen = FIRST, value, property: way }: IDataObject,
	named: (field: string) => string,
	timezone: string,
): IDataObject {
	const doing = action(chosen, named('Action'));
	const valueName = named('Value');
	if (doing !== 'unset' && isBlank(value)) throw noValue(valueName);
	switch (doing) {
		case 'unset':
			if (name === 'email') throw keptEmail(named('Field'));
			return { action: doing };
		case 'incr':
			return {
				action: doing,
				value: toFieldValue('number', value, valueName, { timezone, dates: ANY_DAYS }),
			};
		case 'add':
		case 'delete':
			return { action: doing, value: textsIn(value, valueName) };
		case SET_PROPERTY: {
			const submatch = text(way, named('Property'));
			const given = toFieldValue(undefined, value, valueName, { timezone, dates: ANY_DAYS });
			return { action: doing, value: given, submatch };
		}
	}
}

function textsIn(value: unknown, displayName: string): string[] {
	const list = toList(value, displayName);
	if (list.length === 0) throw noValue(displayName);
	return list.map((entry) => text(entry, displayName));
}

/**
 * The profile's own data, and what is to be done with values that it has.
 *
 * @param creates whether the profile may be new
 * @param mayBeEmpty whether there may be neither: something else is sent, then
 */
export function changedProfileData(
	database: ProfileDatabase,
	{ creates, mayBeEmpty }: { creates: boolean; mayBeEmpty: (values: Values) => boolean },
): Field {
	const own = creates ? profileData(database) : withoutRemark(profileData(database));
	return {
		...own,
		properties: [...own.properties, property(database)],
		toBody(values) {
			const [data = {}, changes = {}] = readAll([
				() => readProfileData(values),
				() => readFieldChanges(values),
			]);
			const both = Object.keys(changes).find((name) => Object.hasOwn(data, name));
			if (both !== undefined) throw alsoInData(both);
			const all = { ...data, ...changes };
			if (Object.keys(all).length > 0 || mayBeEmpty(values)) return { data: all };
			throw new InvalidParameter(
				'Profile Data',
				`has no value, and there are no '${DISPLAY_NAME}': there is nothing to change`,
				`Fill in a field of the profile, or add one to '${DISPLAY_NAME}'`,
			);
		},
	};
}

/** Whether an item has changes of fields, which batches have no form for. */
export function hasFieldChanges(values: Values): boolean {
	const raw = values.raw(NAME);
	return isObject(raw) ? entriesOf(raw[CHANGE]).length > 0 : !isBlank(raw);
}

const noValue = (displayName: string) =>
	new InvalidParameter(
		displayName,
		'is empty',
		"Enter a value. To take the field off the profile, choose the action 'Clear'. Where an expression is used, the item has none at that place",
	);

const keptEmail = (displayName: string) =>
	new InvalidParameter(
		displayName,
		'is the email, which Altcraft clears of no profile',
		'Choose another field, or give the profile another email by its data',
	);

const twice = (name: string) =>
	new InvalidParameter(
		DISPLAY_NAME,
		`holds the field '${name}' twice`,
		'Give each field one change; several texts can be added at once',
	);

const alsoInData = (name: string) =>
	new InvalidParameter(
		DISPLAY_NAME,
		`holds the field '${name}', which the profile's data sets, too`,
		'Leave it out of one of the two',
	);
