import type { Field } from '../../../shared/fields/kit/field';
import { audience } from './audience';

/** Whom a mailing goes to (rows "data_type" and "data_id"). */
export const changedAudience: Field = {
	properties: audience.properties.map((property) => ({
		...property,
		description: 'The segment or the database that the mailing goes to',
	})),
	labels: Object.fromEntries(
		['data_type', 'data_id'].map((key) => [key, audience.properties[0]?.displayName ?? key]),
	),
	toBody(values) {
		const { override_source_type: type, override_source_id: id } = audience.toBody(values);
		return { data_type: type, data_id: id };
	},
};

/**
 * The same where it is always there. Its form is closed at first: n8n cannot load a node that lacks a field of this kind
 * with an open one.
 */
export const ownAudience: Field = {
	...changedAudience,
	properties: changedAudience.properties.map((property) => ({
		...property,
		placeholder: 'Choose Audience',
		default: {},
	})),
};
