import { randomUUID } from 'node:crypto';
import type { Context } from '../context';
import { AltcraftError } from '../errors';
import type { Task } from '../../things/tasks';
import { type Batch, runBatch } from './run-batch';

/** Takes a batch on as a task, which is carried out right after the request's answer. */
export function startTask(batch: Batch, context: Context): Task {
	const task: Task = {
		id: randomUUID(),
		target: batch.target,
		total: batch.items.length,
		outcomes: null,
		requestId: context.requestId,
		at: context.now,
	};
	context.state.tasks.push(task);
	setImmediate(() => {
		task.outcomes = carryOut(batch, context);
	});
	return task;
}

/** A mistake of the sandbox itself must not end it: there is no request that it could answer. */
function carryOut(batch: Batch, context: Context): Task['outcomes'] {
	try {
		return runBatch(batch, context);
	} catch {
		const { code, message } = new AltcraftError(500);
		return batch.items.map(() => ({ error: code, text: message }));
	}
}
