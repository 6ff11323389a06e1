import { action } from '../../../shared/kinds/action';
import { transaction } from './transaction';

export const cancel = action({
	value: 'cancel',
	name: 'Cancel',
	action: 'Cancel movement of loyalty points',
	description: 'Undo an accrual or redemption, also one that is final',
	pages: ['Cancel points transaction'],
	endpoint: '/loyalty/cancel_transaction',
	fields: [
		transaction('The transaction may be cancelled already, or its points may be spent by now'),
	],
});
