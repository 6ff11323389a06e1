import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { emailProperty, phoneProperty, providerProperty, subscriptionIdProperty } from './address';
import { isBlank, oneOf, text } from '../../shared/checks';
import type { Field, Values } from './field';
import type { MatchingMode } from './matchingModes';
import { EITHER, MODES, readMatchingValues } from './matchingModes';
import { readProfileData } from './profileData';

const DISPLAY_NAME = 'Match Profile By';

/** Where a request creates the profiles that it does not find (page "Matching"). */
const NEVER_CREATES =
	'Updates a profile that Altcraft has. A profile is never created by its ID: match by email or phone for that';

/**
 * How Altcraft finds the profile: the mode and exactly that mode's fields (page "Matching").
 *
 * @param named the modes that the operation's own page names; the others say that it does not
 * @param creates whether the request creates a profile that it does not find
 */
export function matching(
	named: readonly MatchingMode[],
	{ creates }: { creates: boolean } = { creates: false },
): Field {
	const modes = offeredModes(named);
	return {
		identifies: true,
		properties: [modeProperty(modes, named), ...requiredValues(modes, creates)],
		read: (values) => {
			const mode = oneOf(modes)(values.get('matching'), DISPLAY_NAME);
			const found = readMatchingValues(mode, values);
			return mode === 'custom_request' ? found : { matching: mode, ...found };
		},
	};
}

/**
 * The same in a batch: the mode is common, the values are each profile's own (page "Data array").
 *
 * @param named the modes that the operation's own page names; the others say that it does not
 * @param ownData whether each profile brings data of its own: what that holds need not be entered once
 * more, and a profile that is not found is created from it
 */
export function matchingOfEach(
	named: readonly MatchingMode[],
	{ ownData }: { ownData: boolean },
): Field {
	const modes = offeredModes(named);
	const mode = (values: Values) => oneOf(modes)(values.get('matching'), DISPLAY_NAME);
	return {
		identifies: true,
		properties: [
			modeProperty(modes, named),
			...(ownData ? valuesOrOwnData(modes) : requiredValues(modes, false)),
		],
		read: (values) => {
			const chosen = mode(values);
			return {
				matching: chosen,
				...(isByField(chosen) && { field_name: nameOfField(values) }),
			};
		},
		readProfile: (values) => {
			const chosen = mode(values);
			const found = readMatchingValues(chosen, ownData ? withOwnData(values) : values);
			// The name of the field is common to the batch.
			return isByField(chosen) ? { field_value: found.field_value } : found;
		},
	};
}

function requiredValues(modes: readonly MatchingMode[], creates: boolean): INodeProperties[] {
	const either = { hint: 'Fill in the email, the phone, or both' };
	return [
		...[emailProperty, phoneProperty].flatMap((property) => [
			...forModes({ ...property, required: true }, without(modes, EITHER)),
			...forModes({ ...property, ...either }, EITHER),
		]),
		...[
			creates ? { ...profileId, hint: NEVER_CREATES } : profileId,
			fieldName,
			fieldValue,
			providerProperty,
			subscriptionIdProperty,
			customRequest,
		].flatMap((property) => forModes({ ...property, required: true }, modes)),
	];
}

function valuesOrOwnData(modes: readonly MatchingMode[]): INodeProperties[] {
	const hint = "Leave it empty to take it from each profile's own data";
	return [
		...[emailProperty, phoneProperty].flatMap((property) => forModes({ ...property, hint }, modes)),
		...forModes({ ...profileId, required: true, hint: NEVER_CREATES }, modes),
		...forModes({ ...fieldName, required: true }, modes),
		...forModes({ ...fieldValue, hint }, modes),
		...[providerProperty, subscriptionIdProperty].flatMap((property) =>
			forModes({ ...property, required: true }, modes),
		),
	];
}

const isByField = (mode: MatchingMode) => MODES[mode].parameters.includes('fieldName');
const nameOfField = (values: Values) => text(values.get('fieldName'), fieldName.displayName);

/** The values with those of the profile's own data in place of the empty ones. */
function withOwnData(values: Values): Values {
	const own = (name: string) => {
		const data = readProfileData(values);
		return Object.hasOwn(data, name) ? data[name] : undefined;
	};
	const ofProfile: Record<string, () => unknown> = {
		email: () => own('email'),
		phone: () => {
			const phones = own('phones');
			return Array.isArray(phones) ? (phones[0] as unknown) : phones;
		},
		fieldValue: () => own(nameOfField(values)),
	};
	return {
		...values,
		get(name) {
			const given = values.get(name);
			return isBlank(given) ? (ofProfile[name]?.() ?? given) : given;
		},
	};
}

/** A custom query takes the place of the matching, and only where the operation's page names it. */
const offeredModes = (named: readonly MatchingMode[]) =>
	(Object.keys(MODES) as MatchingMode[]).filter(
		(mode) => mode !== 'custom_request' || named.includes(mode),
	);

const without = (modes: readonly MatchingMode[], others: readonly MatchingMode[]) =>
	modes.filter((mode) => !others.includes(mode));

/** The parameter, shown in those of the modes that use it; nothing where none does. */
function forModes(property: INodeProperties, modes: readonly MatchingMode[]): INodeProperties[] {
	const using = modes.filter((mode) => MODES[mode].parameters.includes(property.name));
	return using.length === 0 ? [] : [{ ...property, displayOptions: { show: { matching: using } } }];
}

function modeProperty(
	modes: readonly MatchingMode[],
	named: readonly MatchingMode[],
): INodeProperties {
	return {
		displayName: DISPLAY_NAME,
		name: 'matching',
		type: 'options',
		default: 'email',
		description: 'How Altcraft finds the profile. The value should belong to one profile alone.',
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
				`Not on this operation's page, but documented in general. ${description}.`,
	};
}

const profileId: INodeProperties = {
	displayName: 'Profile ID',
	name: 'profileId',
	type: 'string',
	placeholder: 'e.g. 66102b984a5d12bd6cc0912f',
	default: '',
};

const fieldName: INodeProperties = {
	displayName: 'Field Name',
	name: 'fieldName',
	type: 'string',
	placeholder: 'e.g. CRM_ID',
	default: '',
	description: "The field's name as Altcraft's API knows it",
};

const fieldValue: INodeProperties = {
	displayName: 'Field Value',
	name: 'fieldValue',
	type: 'string',
	placeholder: 'e.g. 123420',
	default: '',
	description: 'Several tags are separated by commas, for example: tag_1, tag_2',
};

const customRequest: INodeProperties = {
	displayName: 'Custom Query',
	name: 'customRequest',
	type: 'json',
	placeholder: 'e.g. { "email": { "$in": ["nathan@example.com"] } }',
	default: '',
	description: "A MongoDB query on the profiles of the scenario's or mailing's database",
	hint: 'Addresses everyone who meets the query. Each input item sends it once more.',
};
