import { randomUUID } from 'node:crypto';
import type { LoyaltyProgram, PointsTransaction } from '../things/loyalty';
import type { Task } from '../things/tasks';
import type { Context } from './context';
import { showTransactions } from './show-points';
import { startTask } from './tasks';

/** Takes on the export of transactions as a CSV file. No page shows its columns: they are those of the list. */
export function exportPoints(
	{ id, name }: LoyaltyProgram,
	transactions: readonly PointsTransaction[],
	context: Context,
): Task {
	const rows = showTransactions(transactions, context);
	const columns = Object.keys(rows[0] ?? { transaction_id: '' });
	const lines = rows.map((row) => Object.values(row).map(String).join(','));
	const carryOut = () => {
		const path = `loyalty/${randomUUID()}/${String(id)}_transactions.csv`;
		const content = new TextEncoder().encode(
			[columns.join(','), ...lines].map((line) => `${line}\n`).join(''),
		);
		context.state.downloads.set(path, { mimeType: 'text/csv', content, at: context.now });
		return { errors: [], total: rows.length, urls: [`/api/download/${path}`] };
	};
	const target = { kind: 'loyalty program', id, name } as const;
	return startTask({ target, total: rows.length, carryOut }, context);
}
