import { additionalFields } from '../../../shared/fields/kit/collection';
import type { Field } from '../../../shared/fields/kit/field';
import { matching } from '../../../shared/fields/profile/matching';
import { orderData } from './orderData';

const order = orderData(matching(['email', 'phone', 'profile_id'], { others: false }), true);

/** The fields of a cart that Altcraft calculates, or of the order that it becomes; and further optional ones. */
export const calculatedFields = (...beside: Field[]): readonly Field[] => {
	const inRequest = additionalFields(...beside);
	return [
		{ ...order.shown, identifies: true, toBody: order.readApart },
		{ ...additionalFields(...order.optional, ...beside), toBody: inRequest.toBody },
	];
};
