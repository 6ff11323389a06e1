import { randomUUID } from 'node:crypto';
import type { Task, TaskResult, TaskTarget } from '../things/tasks';
import type { Variants } from '../variants';
import type { AnswerFields } from './answer-fields';
import type { Context } from './context';
import { AltcraftError } from './errors';

/** What a task is to do, and for which object. */
export interface Work {
	readonly target: TaskTarget;
	readonly total: number;
	/** Does the work. @returns what Task status tells of it */
	readonly carryOut: (task: Task) => TaskResult;
}

/** Takes work on as a task, which is carried out right after the request's answer. */
export function startTask({ target, total, carryOut }: Work, context: Context): Task {
	const task: Task = {
		id: randomUUID(),
		target,
		total,
		outcomes: null,
		result: null,
		polls: 0,
		requestId: context.requestId,
		at: context.now,
	};
	context.state.tasks.push(task);
	setImmediate(() => {
		try {
			task.result = carryOut(task);
		} catch {
			// A mistake of the sandbox itself must not end it: there is no request that it could answer.
			task.result = { errors: [new AltcraftError(500).message] };
		}
	});
	return task;
}

/** Asked so often, a task is at its end; before it is queued, then running. No page names the words before the end. */
const POLLS_TO_THE_END = 3;

/** What Task status tells of a task (step 2 of the page "Uploading profiles to a file"). */
export function taskStatus(task: Task, { variants }: Context): AnswerFields {
	task.polls += 1;
	const { taskProgress, taskDoneWord, taskWaitingWord, taskFailure } = variants;
	const isWaiting =
		taskProgress === 'neverEnds' ||
		task.result === null ||
		(taskProgress === 'overPolls' && task.polls < POLLS_TO_THE_END);
	if (isWaiting) return waiting(task.polls, taskWaitingWord);
	if (taskProgress === 'fails') {
		if (taskFailure === 'errorCode') throw new AltcraftError(500, 'the task failed on demand');
		return { status: 'failed', progress: 50, result: { errors: ['the task failed on demand'] } };
	}
	return { status: taskDoneWord, progress: 100, result: task.result };
}

function waiting(polls: number, word: Variants['taskWaitingWord']): AnswerFields {
	const progress = polls === 1 ? 0 : 50;
	if (word === 'none') return { progress };
	if (word !== 'queued') return { status: word, progress };
	return { status: polls === 1 ? word : 'running', progress };
}
