import type { IDataObject, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { entriesOf, isBlank, oneOf, shown } from '../../checks';
import { emailProperty, phoneProperty } from './address';
import type { ProfileDatabase } from '../../lists/profileDatabase';
import type { Field, Values } from '../kit/field';
import { overlaid } from '../kit/overlaid';
import type { FieldNameForm } from './fieldName';
import { fieldNameForm } from './fieldName';
import type { MatchingMode } from './matchingModes';
import {
	fieldNameProperty,
	fieldValueProperty,
	MODES,
	profileIdProperty,
	VALUE_LABELS,
} from './matchingModes';
import { readProfileData } from './profileData';

const NAME = 'matching';
const DISPLAY_NAME = 'Match Profile By';

/** The keys of the body that matching may fill, and what the editor calls what fills them. */
export const LABELS = { matching: DISPLAY_NAME, ...VALUE_LABELS };

/** What a refusal may have to do with the profile. */
export const ADVICE = {
	404: 'Check the value that the profile is matched by',
	409: 'Match the profile by the value that is taken already, or change the unique fields of its data',
};

/** What an import does with a profile ID that Altcraft does not have (page "Matching"). */
const NEVER_CREATES =
	'Updates a profile that Altcraft has. A profile is never created by its ID: match by email or phone for that';
const EITHER = 'Fill in the email, the phone, or both';
const OWN_DATA = "Leave it empty to take it from each profile's own data";

/**
 * How Altcraft finds the profile: the mode and exactly that mode's fields (page "Matching").
 *
 * @param named the modes that the operation's own page names; the others say that it does not
 * @param database whose fields a custom one is chosen from, where it is known
 * @param creates whether the request creates a profile that it does not find
 * @param others whether modes are offered that the page does not name
 */
export function matching(
	named: readonly MatchingMode[],
	{
		database,
		creates = false,
		others = true,
	}: { database?: ProfileDatabase; creates?: boolean; others?: boolean } = {},
): Field {
	const modes = others ? offeredModes(named) : named;
	const fieldName = fieldNameForm(database);
	const toBody = (values: Values): IDataObject => {
		const mode = readMode(modes, values);
		const found = MODES[mode].read(values, fieldName.namedIn(mode));
		return mode === 'custom_request' ? found : { matching: mode, ...found };
	};
	return {
		identifies: true,
		namesProfile,
		labels: { ...LABELS, ...fieldName.labels },
		advice: ADVICE,
		properties: [modeProperty(modes, named), ...requiredValues(modes, creates, fieldName)],
		toBody,
		tried: (values) => profileIn(toBody(values)),
	};
}

/**
 * The same in a batch: the mode is common, the values are each profile's own (page "Data array").
 *
 * @param named the modes that the operation's own page names; the others say that it does not
 * @param database whose fields a custom one is chosen from
 * @param ownData whether each profile brings data of its own: what that holds need not be entered once
 * more, and a profile that is not found is created from it
 */
export function matchingOfEach(
	named: readonly MatchingMode[],
	{ database, ownData }: { database: ProfileDatabase; ownData: boolean },
): Field {
	const modes = offeredModes(named);
	const fieldName = fieldNameForm(database);
	const common = (values: Values): IDataObject => commonIn(modes, fieldName, values);
	const own = (values: Values): IDataObject => {
		const { read, inBatch } = MODES[readMode(modes, values)];
		return (inBatch?.own ?? read)(ownData ? withOwnData(values) : values);
	};
	return {
		identifies: true,
		namesProfile,
		labels: { ...LABELS, ...fieldName.labels },
		advice: ADVICE,
		properties: [
			modeProperty(modes, named),
			...(ownData ? valuesOrOwnData(modes, fieldName) : requiredValues(modes, false, fieldName)),
		],
		toBody: common,
		toEntry: own,
		tried: (values) => profileIn({ ...common(values), ...own(values) }),
	};
}

/** A query names an audience. */
export const namesProfile = ({ matching: mode }: IDataObject): boolean => mode !== undefined;

/** The profile that a request names, as a failure names it; nothing for an audience. */
export function profileIn(body: IDataObject): string | undefined {
	const { matching: mode, field_name: fieldName, field_value: fieldValue, ...found } = body;
	if (mode === undefined) return undefined;
	const named = Object.entries(found).map(([key, value]) => [NAMED[key] ?? key, value] as const);
	const all = typeof fieldName === 'string' ? [[fieldName, fieldValue] as const] : named;
	return `the profile with the ${all.map(([name, value]) => `${name} ${shown(value)}`).join(' and the ')}`;
}

/** What a sentence calls the values of a request. */
const NAMED: Partial<Record<string, string>> = {
	profile_id: 'ID',
	subscription_id: 'push token',
};

/**
 * Whether an operation that takes many profiles in one request could take this one: it has a place for
 * one profile each, not for an audience. What an expression chooses is taken for a profile.
 */
export const isOneProfile = (values: Values): boolean => values.raw(NAME) !== 'custom_request';

/** Whether a request addresses an audience by a query. */
export const isAudience = (values: Values): boolean => values.get(NAME) === 'custom_request';

export const readMode = (modes: readonly MatchingMode[], values: Values): MatchingMode =>
	oneOf(modes, (mode) => MODES[mode].name)(values.get(NAME), DISPLAY_NAME);

/** What all profiles of a batch are matched by: the mode, and of a custom field its name. */
export function commonIn(
	modes: readonly MatchingMode[],
	fieldName: FieldNameForm,
	values: Values,
): IDataObject {
	const mode = readMode(modes, values);
	return { matching: mode, ...MODES[mode].inBatch?.common(values, fieldName.namedIn(mode)) };
}

function requiredValues(
	modes: readonly MatchingMode[],
	creates: boolean,
	fieldName: FieldNameForm,
): INodeProperties[] {
	return valueProperties(modes, fieldName, (property, either) => ({
		...property,
		...(either ? { hint: EITHER } : { required: true }),
		...(creates && property === profileIdProperty && { hint: NEVER_CREATES }),
	}));
}

/** The values of the modes, those optional that each profile's own data may hold. */
export function valuesOrOwnData(
	modes: readonly MatchingMode[],
	fieldName: FieldNameForm,
	inOwnData: readonly INodeProperties[] = [emailProperty, phoneProperty, fieldValueProperty],
): INodeProperties[] {
	return valueProperties(modes, fieldName, (property) => ({
		...property,
		...(inOwnData.includes(property) ? { hint: OWN_DATA } : { required: true }),
		...(property === profileIdProperty && { hint: NEVER_CREATES }),
	}));
}

/** The values of the modes, each shown in those that use it; once more where one of two values is enough. */
function valueProperties(
	modes: readonly MatchingMode[],
	{ propertyIn }: FieldNameForm,
	adapt: (property: INodeProperties, either: boolean) => INodeProperties,
): INodeProperties[] {
	const properties = new Set(modes.flatMap((mode) => MODES[mode].properties));
	return [...properties].flatMap((property) => {
		const using = modes.filter((mode) => MODES[mode].properties.includes(property));
		const formIn = (mode: MatchingMode) =>
			property === fieldNameProperty ? propertyIn(mode) : property;
		return [...new Set(using.map(formIn))].flatMap((form) => {
			const ofForm = using.filter((mode) => formIn(mode) === form);
			const either = ofForm.filter((mode) => MODES[mode].either === true);
			const alone = ofForm.filter((mode) => MODES[mode].either !== true);
			return [...shownIn(alone, adapt(form, false)), ...shownIn(either, adapt(form, true))];
		});
	});
}

const shownIn = (modes: MatchingMode[], property: INodeProperties): INodeProperties[] =>
	modes.length === 0 ? [] : [{ ...property, displayOptions: { show: { [NAME]: modes } } }];

/**
 * The values with those of the profile's own data in place of the empty ones.
 *
 * @param ownId whether the data may hold the profile's ID, too
 */
export function withOwnData(values: Values, { ownId = false }: { ownId?: boolean } = {}): Values {
	return overlaid(values, {
		get(name) {
			const given = values.get(name);
			if (!isBlank(given) && !isEmptyList(given)) return given;
			const isOther = !ownId && name === profileIdProperty.name;
			return (isOther ? undefined : IN_OWN_DATA[name]?.(values)) ?? given;
		},
	});
}

const ownOf = (values: Values, name: unknown): unknown => {
	const data = readProfileData(values);
	return typeof name === 'string' && Object.hasOwn(data, name) ? data[name] : undefined;
};

/** Where a profile's own data has the values that it is matched by. */
const IN_OWN_DATA: Partial<Record<string, (values: Values) => unknown>> = {
	[emailProperty.name]: (values) => ownOf(values, 'email'),
	[phoneProperty.name](values) {
		const phones = ownOf(values, 'phones');
		return Array.isArray(phones) ? entriesOf(phones)[0] : phones;
	},
	[fieldValueProperty.name]: (values) => ownOf(values, values.get(fieldNameProperty.name)),
	[profileIdProperty.name]: (values) => ownOf(values, 'profile_id'),
};

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

/** A custom query takes the place of the matching, and only where the operation's page names it. */
const offeredModes = (named: readonly MatchingMode[]) =>
	(Object.keys(MODES) as MatchingMode[]).filter(
		(mode) => mode !== 'custom_request' || named.includes(mode),
	);

export function modeProperty(
	modes: readonly MatchingMode[],
	named: readonly MatchingMode[],
): INodeProperties {
	return {
		displayName: DISPLAY_NAME,
		name: NAME,
		type: 'options',
		default: 'email',
		description: 'How Altcraft finds the profile. The value should belong to only one profile.',
		options: modes.map((mode) => option(mode, named)),
	};
}

function option(mode: MatchingMode, named: readonly MatchingMode[]): INodePropertyOptions {
	const { name, description } = MODES[mode];
	return {
		name,
		value: mode,
		description: named.includes(mode)
			? description
			: // First what a list cuts off least.
				`Altcraft's docs don't list this for this operation: test it first. ${description}.`,
	};
}
