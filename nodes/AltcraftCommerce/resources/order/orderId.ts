import { id } from '../../../shared/checks';
import { eitherId } from '../../../shared/fields/kit/eitherId';
import type { Field } from '../../../shared/fields/kit/field';
import { orderList } from '../../market/lists';

const property = {
	displayName: 'Order',
	name: 'orderId',
	required: true,
	description: 'The order that is meant',
	default: { mode: 'externalId', value: '' },
} as const;
const placeholder = 'e.g. A-100';
const advice = { 404: "Check the order's number, and whether it is an external one" };

/** An order, by the shop's number or by Altcraft's. */
export const orderId: Field = {
	...eitherId({
		property,
		list: orderList,
		external: { key: 'external_id', placeholder },
		internal: {
			key: 'id',
			check: id,
			placeholder: 'e.g. 12',
			hint: 'The number that Altcraft gives the order',
		},
	}),
	identifies: true,
	advice,
};

/** The same where the request takes the shop's number alone. */
export const ownOrderId: Field = {
	...eitherId({
		property,
		list: orderList,
		external: { key: 'order_external_id', placeholder },
	}),
	identifies: true,
	advice,
};
