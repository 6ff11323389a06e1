import { only } from '../../../shared/fields/kit/only';
import { listReading } from '../../../shared/kinds/reading';
import { pointsCurrencyId } from '../../loyalty/currency';
import { member } from '../../loyalty/member';
import { loyaltyProgramId } from '../../loyalty/program';

/** The end of the page's example could not be read: where it tells no pointer, the last transaction's ID is it. */
export const getTransactions = listReading({
	value: 'getTransactions',
	name: 'Get Many Transactions',
	action: 'Get many transactions of loyalty member',
	description: "List what a member's points account got and spent",
	pages: ['Get profile account transactions'],
	endpoint: '/loyalty/account/transactions',
	paging: { by: 'text', size: 100, id: 'transaction_id', pointer: 'absent' },
	fields: [loyaltyProgramId, pointsCurrencyId, member],
	simplified: only(
		'transaction_id',
		'transaction_eid',
		'created_at',
		'transaction_type',
		'amount',
		'balance_before',
		'balance_after',
		'activation_date',
		'expiration_date',
		'description',
	),
});
