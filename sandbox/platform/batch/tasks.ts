import type { Task } from '../../things/tasks';
import type { Context } from '../context';
import { startTask } from '../tasks';
import { type Batch, runBatch } from './run-batch';

/** Takes a batch on as a task. What its status tells of the profiles is not documented: how many there are, and how many failed. */
export function startBatchTask(batch: Batch, context: Context): Task {
	const { target, items } = batch;
	return startTask(
		{
			target,
			total: items.length,
			carryOut: (task) => {
				const outcomes = runBatch(batch, context);
				task.outcomes = outcomes;
				const failed = outcomes.filter(({ error }) => error !== 0).length;
				return { errors: [], total: outcomes.length, failed };
			},
		},
		context,
	);
}
