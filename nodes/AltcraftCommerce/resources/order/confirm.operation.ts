import { skipTriggers } from '../../../shared/fields/profile/flags';
import { action } from '../../../shared/kinds/action';
import { calculatedFields } from './calculated';

export const confirm = action({
	value: 'confirm',
	name: 'Confirm',
	action: 'Confirm an order',
	description: 'Create the calculated order: discounts apply, points move, promo codes become used',
	pages: ['Order Confirmation (Preorder Commit)'],
	endpoint: '/market/orders/preorder_commit',
	fields: calculatedFields(skipTriggers),
});
