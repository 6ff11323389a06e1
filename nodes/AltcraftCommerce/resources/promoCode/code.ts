import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { Check } from '../../../shared/checks';
import { empty, naming, withoutInvisible } from '../../../shared/checks';
import type { Field, Values } from '../../../shared/fields/kit/field';
import { field } from '../../../shared/fields/kit/field';

const property: INodeProperties = {
	displayName: 'Code',
	name: 'code',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. CODE-12345',
	description: 'The promo code, as customers enter it',
};

/** A code in which there is something to see: without one, Altcraft would hand out any that is free. */
const seen: Check<string> = (value, displayName) => {
	const written = naming(value, displayName);
	if (withoutInvisible(written).trim() === '') throw empty(displayName);
	return written;
};

/** The promo code that an item is about. */
export const code: Field = { ...field(property, 'code', seen), identifies: true };

/** The code of each item, of which a request carries many. */
export const codeOfEach: Field = {
	properties: [property],
	labels: { codes: property.displayName },
	identifies: true,
	toBody: () => ({}),
	toEntry: (values) => ({ codes: seen(values.get(property.name), property.displayName) }),
};

/** What the output says of it. */
export const toldCode = (values: Values): IDataObject => code.toBody(values);
