import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { isBlank, namedPrototype, readEach } from '../../checks';
import type { ProfileDatabase } from '../../lists/profileDatabase';
import { withAdditional } from '../kit/collection';
import type { Values } from '../kit/field';
import type { Mapping } from '../kit/mapping';
import { mappedEntries, mappingProperty, readMapping, unmapped } from '../kit/mapping';
import { emptyFields } from './emptyFields';
import { SUBSCRIPTIONS } from './ownSubscriptions';
import { systemField } from './profileField';
import { emptyOf, isWithoutValue, toProfileValue } from './profileValue';

const NAME = 'profileData';
const DISPLAY_NAME = 'Profile Fields';

/** The fields of the database, each with a value of its own. */
export const mappedFieldsProperty = (database: ProfileDatabase): INodeProperties =>
	mappingProperty({
		displayName: DISPLAY_NAME,
		name: NAME,
		description: 'What the profile gets, field by field',
		fieldsMethod: database.fieldsMethod,
		noFields: 'Choose what to start first: its database has the fields.',
		dependsOn: `${database.parameter}.value`,
	});

/**
 * The mapped fields, by their API names, each in the form of its type.
 *
 * @throws {InvalidParameter} naming each field whose value is not of its type
 */
export function readMappedFields(values: Values): IDataObject {
	const mapping = mappingIn(values);
	const sendsEmpty = emptyFields.isOn(withAdditional(values));
	const of = { displayName: DISPLAY_NAME, owner: 'database' };
	const sending = { mapping, sendsEmpty, timezone: values.timezone };
	const parts = readEach(mappedEntries(mapping, values.json(), of), ([name, value]) =>
		toPart(name, value, sending),
	);
	return Object.fromEntries(parts.flat());
}

/** Fields of the input item that the database does not have, so that they do not go along. */
export const unknownFields = (values: Values): string[] =>
	unmapped(mappingIn(values), values.json());

const mappingIn = (values: Values): Mapping => readMapping(values.get(NAME), DISPLAY_NAME);

interface Sending {
	mapping: Mapping;
	sendsEmpty: boolean;
	timezone: string;
}

/** A field as the request has it; nothing where it is not sent. */
function toPart(
	name: string,
	value: IDataObject[string],
	{ mapping, sendsEmpty, timezone }: Sending,
): Array<[string, IDataObject[string]]> {
	if (name === '__proto__') throw namedPrototype(DISPLAY_NAME);
	// Their own reader checks them, wherever they come from.
	if (name === SUBSCRIPTIONS) return isBlank(value) ? [] : [[name, value]];
	const known = systemField(name);
	const { title, type, isWhole } = mapping.columns.get(name) ?? {
		title: known?.title ?? name,
		type: known?.type,
		isWhole: false,
	};
	const field = { name, type, isWhole };
	if (isWithoutValue(field, value)) return sendsEmpty ? [[name, emptyOf(field, value)]] : [];
	return [[name, toProfileValue(field, value, `${DISPLAY_NAME}: ${title}`, timezone)]];
}
