import type { INodePropertyOptions } from 'n8n-workflow';

import { naming } from '../../../shared/checks';
import { choiceField } from '../../../shared/fields/kit/choice';
import type { Field } from '../../../shared/fields/kit/field';

const OTHER = 'other';

/** A status: one that Altcraft has from the beginning, or one of the account's own. */
export function statusField(
	names: {
		displayName: string;
		name: string;
		customName: string;
		key: string;
		first: string;
		description: string;
	},
	options: INodePropertyOptions[],
): Field {
	const { displayName, name, customName, key, first, description } = names;
	const custom = `Other ${displayName}`;
	const choice = choiceField({ displayName, name, default: first, description }, [
		...options.map((option) => ({ ...option, value: String(option.value) })),
		{ name: 'Other', value: OTHER },
	]);
	return {
		properties: [
			...choice.properties,
			{
				displayName: custom,
				name: customName,
				// Not required for n8n, which would want it filled wherever an expression gives the status.
				type: 'string',
				default: '',
				placeholder: 'e.g. status_id_123',
				displayOptions: { show: { [name]: [OTHER] } },
				description: "The status's external ID in Altcraft, under Market > Settings",
			},
		],
		labels: { [key]: displayName },
		toBody(values) {
			const chosen = choice.chosen(values);
			return { [key]: chosen === OTHER ? naming(values.get(customName), custom) : chosen };
		},
	};
}

/** The statuses of orders (row "status" of the page "Order data object"). */
export const orderStatus = statusField(
	{
		displayName: 'Status',
		name: 'status',
		customName: 'customStatus',
		key: 'status',
		first: 'new',
		description: 'What has become of the order',
	},
	[
		{ name: 'Canceled', value: 'canceled' },
		{ name: 'Delivered', value: 'delivered' },
		{ name: 'New', value: 'new' },
		{ name: 'Paid', value: 'paid' },
		{ name: 'Partially Refunded', value: 'part_refunded' },
	],
);

/** The statuses of order items (row "status_external_id" of the page "Update order line status"). */
export const LINE_STATUSES: INodePropertyOptions[] = [
	{ name: 'Canceled', value: 'canceled' },
	{ name: 'Delivered', value: 'delivered' },
	{ name: 'Delivering', value: 'delivering' },
	{ name: 'New', value: 'new' },
	{ name: 'Processing', value: 'processing' },
	{ name: 'Refunded', value: 'refunded' },
];
