import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { Check } from '../../../shared/checks';
import { domain, email, phone, shown, text } from '../../../shared/checks';
import { InvalidParameter } from '../../../shared/errors';
import { choiceField } from '../../../shared/fields/kit/choice';
import type { Field, Values } from '../../../shared/fields/kit/field';
import { emailProperty, phoneProperty } from '../../../shared/fields/profile/address';

/** What a suppression list holds (pages "Add email …", "Add phone number …", "Add domain to suppression list"). */
export const contactType = choiceField(
	{
		displayName: 'Contact Type',
		name: 'contactType',
		default: 'email',
		description: 'What the contact is: an email address, a phone number, or a whole email domain',
	},
	[
		{ name: 'Email', value: 'email' },
		{ name: 'Phone', value: 'phone' },
		{ name: 'Domain', value: 'domain' },
	],
);

type ContactType = (typeof contactType.values)[number];

const domainProperty: INodeProperties = {
	displayName: 'Domain',
	name: 'domain',
	type: 'string',
	placeholder: 'e.g. example.com',
	default: '',
	description: 'The part of the email addresses after the @',
};

interface Form {
	property: INodeProperties;
	check: Check<string>;
	/** What the check looks for, as an error says it. */
	kind: string;
	/** The parameter of a request for one contact, and for many. */
	key: string;
	keyOfMany: string;
	/** Whether a request takes the contact's MD5 hash in its place, where it takes one at all. */
	takesHash: boolean;
}

const FORMS: Record<ContactType, Form> = {
	email: {
		property: emailProperty,
		check: email,
		kind: 'an email address',
		key: 'email',
		keyOfMany: 'emails',
		takesHash: true,
	},
	phone: {
		property: phoneProperty,
		check: phone,
		kind: 'a phone number',
		key: 'value',
		keyOfMany: 'values',
		takesHash: false,
	},
	domain: {
		property: domainProperty,
		check: domain,
		kind: 'a domain',
		key: 'domain',
		keyOfMany: 'domains',
		takesHash: true,
	},
};

const MD5 = /^[\da-f]{32}$/i;
const HASH_HINT = 'Or its MD5 hash, as an export has it';

/** A contact, in the field of its type. */
export interface Contact extends Field {
	/** What the output says of it. */
	told: (values: Values) => IDataObject;
}

/** The one contact of an item. @param takesHash whether the page takes an MD5 hash, too */
export const contact = (takesHash = false): Contact => toContact('one', takesHash);

/** The contact of each item, of which a request carries many. */
export const contactOfEach: Contact = toContact('many', false);

function toContact(many: 'one' | 'many', takesHash: boolean): Contact {
	const read = (values: Values) => {
		const type = contactType.chosen(values);
		const form = FORMS[type];
		const value = toValue(form, values.get(form.property.name), takesHash);
		return { type, form, value };
	};
	const toBody = (values: Values): IDataObject => {
		const { form, value } = read(values);
		return { [many === 'one' ? form.key : form.keyOfMany]: value };
	};
	return {
		identifies: true,
		properties: Object.entries(FORMS).map(([type, { property, takesHash: hashed }]) => ({
			...property,
			required: true,
			displayOptions: { show: { [contactType.properties[0]?.name ?? '']: [type] } },
			...(takesHash && hashed && { hint: HASH_HINT }),
		})),
		labels: Object.fromEntries(
			Object.values(FORMS).map(({ key, keyOfMany, property }) => [
				many === 'one' ? key : keyOfMany,
				property.displayName,
			]),
		),
		toBody: many === 'one' ? toBody : () => ({}),
		...(many === 'many' && { toEntry: toBody }),
		told(values) {
			const { type, value } = read(values);
			return { contactType: type, contact: value };
		},
	};
}

function toValue(
	{ property, check, kind, takesHash }: Form,
	given: unknown,
	hash: boolean,
): string {
	const { displayName } = property;
	const written = text(given, displayName);
	if (hash && takesHash && MD5.test(written)) return written.toLowerCase();
	try {
		return check(given, displayName);
	} catch (thrown) {
		throw thrown instanceof InvalidParameter
			? new InvalidParameter(
					displayName,
					`does not look like ${kind}: ${shown(written)}`,
					thrown.wayOut,
				)
			: thrown;
	}
}
