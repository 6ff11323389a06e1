import type { FieldType } from 'n8n-workflow';

import { email } from '../../checks';
import type { Dates } from '../kit/dateValue';
import { BIRTHDAYS, PAST_DAYS } from '../kit/dateValue';
import type { FieldValue } from '../kit/fieldValues';
import { toPhones } from '../kit/lists';
import type { FormField } from '../kit/mapping';
import { GENDERS, toGender, toStatus } from './choices';
import { SUBSCRIPTION_STATUSES } from './subscriptionStatus';

/** A field of a profile, as the editor shows it and as a request takes it. */
export interface ProfileField extends FormField {
	/** Set where a request takes a list although a single value is entered. */
	isList?: true;
	/** What empties it, where null does not: the pages know of nothing else for it. */
	empty?: '' | [];
	/** Which dates it may hold; any where it does not say. */
	dates?: Dates;
	/**
	 * What it takes beyond its type.
	 *
	 * @throws {InvalidParameter} when a value is something else
	 */
	convert?: (value: unknown, displayName: string) => FieldValue;
}

const field = (name: string, title: string, type: FieldType = 'string'): ProfileField => ({
	name,
	title,
	type,
});

/**
 * The fields that every database has (pages "Types of fields in the database" and "Profile data object"),
 * in the order of the former, with its titles; two of them explained.
 */
export const SYSTEM_FIELDS: readonly ProfileField[] = [
	{ ...field('email', 'Email'), empty: '', convert: email },
	{ ...field('phones', 'Phones'), isList: true, empty: [], convert: toPhones },
	field('_fname', 'Name'),
	field('_lname', 'Last name'),
	{ ...field('_bdate', 'Date of birth', 'dateTime'), dates: BIRTHDAYS },
	{
		...field('_sex', 'Gender', 'options'),
		options: [...GENDERS],
		convert: toGender,
	},
	{ ...field('_regdate', 'Date of registration', 'dateTime'), dates: PAST_DAYS },
	field('_regip', 'IP of registration'),
	field('_regcity', 'City of registration'),
	field('_regcountry', 'Country of registration'),
	field('_regurl', 'Link of registration'),
	field('_ip', 'IP address'),
	field('_city', 'City'),
	field('_country', 'Country'),
	field('_region', 'Region'),
	field('_postal_code', 'Index (postal code)'),
	field('_tz', 'Time zone'),
	field('_vendor', 'Supplier (source of the lead)'),
	field('_browser', 'Browser'),
	{
		...field('_status', 'Global subscription status', 'options'),
		options: [...SUBSCRIPTION_STATUSES],
		convert: toStatus,
	},
];

const byName = new Map(SYSTEM_FIELDS.map((known) => [known.name, known]));

/** A documented field by its name. */
export const systemField = (name: string): ProfileField | undefined => byName.get(name);
