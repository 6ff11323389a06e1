import { action } from '../../../shared/kinds/action';
import { HELD, transaction } from './transaction';

export const commit = action({
	value: 'commit',
	name: 'Commit',
	action: 'Commit held loyalty points',
	description: 'Make a held accrual or redemption final',
	pages: ['Commit temporary transaction'],
	endpoint: '/loyalty/commit_transaction',
	fields: [transaction(HELD)],
});
