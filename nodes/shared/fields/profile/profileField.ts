import type { FieldType, INodePropertyOptions } from 'n8n-workflow';

import { SUBSCRIPTION_STATUSES } from './subscriptionStatus';

/** A field of a profile, as the editor shows it and as a request takes it. */
export interface ProfileField {
	/** As the API names it. */
	name: string;
	/** As Altcraft's interface names it. */
	title: string;
	/** What the editor offers to fill it with; undefined where any value may be right. */
	type: FieldType | undefined;
	/** Set where a request takes a list although a single value is entered. */
	isList?: boolean;
	options?: INodePropertyOptions[];
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
	field('email', 'Email'),
	{ ...field('phones', 'Phones'), isList: true },
	field('_fname', 'Name'),
	field('_lname', 'Last name'),
	field('_bdate', 'Date of birth', 'dateTime'),
	{
		...field('_sex', 'Gender', 'options'),
		options: [
			{ name: 'Female', value: 'female' },
			{ name: 'Male', value: 'male' },
		],
	},
	field('_regdate', 'Date of registration', 'dateTime'),
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
	},
];

const byName = new Map(SYSTEM_FIELDS.map((known) => [known.name, known]));

/** A documented field by its name. */
export const systemField = (name: string): ProfileField | undefined => byName.get(name);
