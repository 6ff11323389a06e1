import type { Static, TSchema } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { FlatProfileSchema, ItemDataSchema } from '../../schemas/batch';
import type { MatchingMode } from '../../schemas/matching';
import type { ProfileDataBody } from '../../schemas/profile-data';
import type { Context } from '../context';
import { phonesOf, type ProfileImport } from '../import-profile';
import { invalidParameter } from '../invalid-parameter';

/** How a batch names its profiles, and the shape that they have. */
export interface SharedMatching {
	readonly matching: MatchingMode;
	readonly field_name?: string | undefined;
	readonly resource_id?: number | undefined;
	readonly shape: Context['variants']['batchShape'];
}

type MatchingValues = Pick<
	ProfileImport,
	'email' | 'phone' | 'profile_id' | 'provider' | 'subscription_id' | 'field_value'
>;

/**
 * One profile of a batch as if it came alone. A matching value that is missing is taken from the
 * profile's data, unless a variant says otherwise. Throws an incorrect request for a wrong shape.
 */
export function readImportItem(
	item: unknown,
	shared: SharedMatching,
	context: Context,
): ProfileImport {
	const { values, data } = splitItem(item, shared.shape, context);
	// In a flat profile, all of it is the item's own.
	const isItemOnly =
		shared.shape === 'itemData' && context.variants.batchMatchingValue === 'itemOnly';
	const found = isItemOnly ? values : { ...valuesInData(shared, data), ...values };
	const { matching, field_name, resource_id } = shared;
	return { matching, field_name, resource_id, ...found, data };
}

function splitItem(
	item: unknown,
	shape: SharedMatching['shape'],
	context: Context,
): { values: MatchingValues; data: ProfileDataBody } {
	if (shape === 'flatProfiles') {
		const profile = checkItem(FlatProfileSchema, item, context);
		const { phone, profile_id, provider, subscription_id, field_value, ...data } = profile;
		const { email } = data;
		return {
			values: given({ email, phone, profile_id, provider, subscription_id, field_value }),
			data,
		};
	}
	const { data, ...values } = checkItem(ItemDataSchema, item, context);
	return { values: given(values), data: data ?? {} };
}

/** The values that say something: an empty one counts as missing. */
function given(values: MatchingValues): MatchingValues {
	return Object.fromEntries(
		Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
	);
}

const EMAIL_MODES: readonly MatchingMode[] = [
	'email',
	'email_profile',
	'email_sub',
	'email_phone',
	'email_phone_sub',
];
const PHONE_MODES: readonly MatchingMode[] = [
	'phone',
	'phone_sub',
	'email_phone',
	'email_phone_sub',
];

/** What the data tells of the mode's values: the e-mail, the first phone, or the custom field. */
function valuesInData(
	{ matching, field_name: field }: SharedMatching,
	data: ProfileDataBody,
): MatchingValues {
	const fields: Readonly<Record<string, unknown>> = data;
	return given({
		email: EMAIL_MODES.includes(matching) ? data.email : undefined,
		phone: PHONE_MODES.includes(matching) ? phonesOf(data)[0] : undefined,
		field_value: matching === 'custom' && field !== undefined ? fields[field] : undefined,
	});
}

/** A profile of a batch in its shape. Throws an incorrect request for another one. */
export function checkItem<Schema extends TSchema>(
	schema: Schema,
	item: unknown,
	context: Context,
): Static<Schema> {
	if (Value.Check(schema, item)) return item;
	const fault = Value.Errors(schema, item).First();
	throw invalidParameter(context, fault === undefined ? 'data' : `${fault.path} ${fault.message}`);
}
