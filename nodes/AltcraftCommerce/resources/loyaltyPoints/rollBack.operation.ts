import { action } from '../../../shared/kinds/action';
import { HELD, transaction } from './transaction';

export const rollBack = action({
	value: 'rollBack',
	name: 'Roll Back',
	action: 'Roll back held loyalty points',
	description: 'Drop a held accrual or redemption',
	pages: ['Roll back temporary transaction'],
	endpoint: '/loyalty/rollback_transaction',
	fields: [transaction(HELD)],
});
