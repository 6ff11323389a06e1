import { task } from '../../../shared/kinds/task';
import { pointsCurrencyId } from '../../loyalty/currency';
import { period } from '../../loyalty/period';
import { loyaltyProgramId } from '../../loyalty/program';

/** The period says what to export; the request's `from_id`, which continues one, is left out. */
export const exportTransactions = task({
	value: 'exportTransactions',
	name: 'Export Transactions',
	action: 'Export transactions of loyalty points',
	description: 'Get a CSV file with the points transactions of a period',
	pages: ['Export points transactions'],
	endpoint: '/loyalty/transactions_export',
	notReady: 'The file is not ready',
	gives: 'files',
	tells: ({ task: { status }, result: { total } }) => ({ status, total }),
	fields: [loyaltyProgramId, pointsCurrencyId, period],
});
