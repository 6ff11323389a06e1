import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { entriesOf, isBlank, shown } from '../../checks';
import { InvalidParameter } from '../../errors';
import type { ProfileDatabase } from '../../lists/profileDatabase';
import type { Field, Values } from '../kit/field';
import { perItem } from '../kit/perItem';
import { emailProperty, phoneProperty } from './address';
import { fieldNameForm } from './fieldName';
import {
	ADVICE,
	commonIn,
	LABELS,
	modeProperty,
	namesProfile,
	profileIn,
	readMode,
	valuesOrOwnData,
	withOwnData,
} from './matching';
import { ALL_MODES, fieldValueProperty, MODES, profileIdProperty } from './matchingModes';
import { eachFlatProfile, readProfileData } from './profileData';

/** Those whose values a flat profile has a place for: a device and a custom channel's subscription have none. */
const FLAT_MODES = ALL_MODES.filter((mode) => mode !== 'push_sub' && mode !== 'custom_sub');

/** Whether a batch of flat profiles could take a profile that is matched in this way. */
export const fitsFlat = (mode: unknown): boolean => mode !== 'push_sub' && mode !== 'custom_sub';

const IN_OWN_DATA: readonly INodeProperties[] = [
	emailProperty,
	phoneProperty,
	fieldValueProperty,
	profileIdProperty,
];

/**
 * Profiles as the page "Import multiple profiles" has them: their fields stand in the list itself, the matching values
 * among them. The mode is common.
 *
 * @param creates whether a profile that is not found is created
 */
export function flatProfiles(
	database: ProfileDatabase,
	{ creates }: { creates: boolean },
): Field[] {
	const fieldName = fieldNameForm(database);
	const common = (values: Values) => commonIn(FLAT_MODES, fieldName, values);
	const matchedBy = perItem((values) => matched(values, common(values), readProfileData(values)));
	return [
		{
			identifies: true,
			namesProfile,
			labels: { ...LABELS, ...fieldName.labels },
			advice: ADVICE,
			properties: [
				modeProperty(FLAT_MODES, ALL_MODES),
				...valuesOrOwnData(FLAT_MODES, fieldName, IN_OWN_DATA),
			],
			toBody: common,
			toEntry: matchedBy,
			tried: (values) => profileIn({ ...common(values), ...foundBy(values) }),
		},
		{
			...eachFlatProfile(database, { creates }),
			toEntry: (values) => ({ ...readProfileData(values), ...matchedBy(values) }),
		},
	];
}

/** What a profile is matched by, as the form or its own data has it. */
function foundBy(values: Values): IDataObject {
	const { read, inBatch } = MODES[readMode(FLAT_MODES, values)];
	return (inBatch?.own ?? read)(withOwnData(values, { ownId: true }));
}

/**
 * What a profile is matched by, in the place that it has among the profile's fields.
 *
 * @throws {InvalidParameter} when there is none, or when field and data have different ones
 */
function matched(
	values: Values,
	{ field_name: field }: IDataObject,
	data: IDataObject,
): IDataObject {
	const { email, phone, profile_id: id, field_value: value } = foundBy(values);
	return {
		...(email !== undefined && { email: oneOf(email, data.email, emailProperty) }),
		...(phone !== undefined && { phones: withFirst(phone, data.phones) }),
		...(id !== undefined && { profile_id: oneOf(id, data.profile_id, profileIdProperty) }),
		...(typeof field === 'string' && {
			[field]: oneOf(
				value,
				Object.hasOwn(data, field) ? data[field] : undefined,
				fieldValueProperty,
			),
		}),
	};
}

type Value = IDataObject[string];

/** The profile's own, unless it lacks it. */
function oneOf(given: Value, own: Value, { displayName }: INodeProperties): Value {
	if (isBlank(own)) return given;
	if (inOneForm(given) === inOneForm(own)) return own;
	throw differing(displayName, given, own);
}

/** Several tags are one text where a profile is matched by them. */
function inOneForm(value: unknown): string {
	if (Array.isArray(value)) return value.map(inOneForm).join(', ');
	const written = typeof value === 'string' ? value : JSON.stringify(value);
	return written.trim().toLowerCase();
}

/** The phones with the given one at the head: of several, it is the first that a profile is matched by. */
function withFirst(given: Value, own: Value): Value[] {
	const phones = entriesOf(own).filter((phone): phone is string => !isBlank(phone));
	if (phones.length === 0) return [given];
	const same = phones.find((phone) => digits(phone) === digits(given));
	if (same === undefined) throw differing(phoneProperty.displayName, given, phones);
	return [same, ...phones.filter((phone) => phone !== same)];
}

const digits = (value: unknown): string => String(value).replace(/\D/g, '');

const differing = (displayName: string, given: unknown, own: unknown) =>
	new InvalidParameter(
		displayName,
		`is ${shown(given)}, but the profile's own data has ${shown(own)}`,
		'The request has one place for both: leave the field empty, or take the value out of the data',
	);
