import { skipTriggers } from '../../../shared/fields/profile/flags';
import { ALL_MODES } from '../../../shared/fields/profile/matchingModes';
import { matching } from '../../../shared/fields/profile/matching';
import { newCustomFieldsOf, newLineStatuses } from '../../market/definitions';
import { importFields } from '../../market/entry';
import { orderData } from './orderData';

const order = orderData(matching(ALL_MODES, { others: false }), false);

/** Page "Import order and item statuses". */
export const ENDPOINT = '/market/orders/import';
export const PAGES = ['Import order and item statuses', 'Order data object'] as const;

export const readOrder = order.read;
export const orderFields = importFields({
	...order,
	beside: [newCustomFieldsOf('order'), newLineStatuses, skipTriggers],
});
