import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { naming } from '../../../shared/checks';
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

/** The promo code that an item is about. */
export const code: Field = { ...field(property, 'code', naming), identifies: true };

/** The code of each item, of which a request carries many. */
export const codeOfEach: Field = {
	properties: [property],
	labels: { codes: property.displayName },
	identifies: true,
	toBody: () => ({}),
	toEntry: (values) => ({ codes: naming(values.get(property.name), property.displayName) }),
};

/** What the output says of it. */
export const toldCode = (values: Values): IDataObject => code.toBody(values);
