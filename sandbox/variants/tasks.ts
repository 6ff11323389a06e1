import type { VariantDescription } from './description';
import { TASKS } from './paths';

/** What the documentation leaves open about tasks. */
export const tasksVariants = {
	taskIdKey: {
		what: 'Where the id of a task stands in the answer to a task for a batch',
		doubt: 'the page says that there is one, its name is cut off; other tasks have data.task_id',
		concerns: TASKS,
		values: ['data.task_id', 'task_id', 'data'],
	},
	taskTimeout: {
		what: 'timeout in the task for bulk import and trigger launch',
		doubt: 'not in the visible part of its table, unlike that of the request without a task',
		concerns: ['/campaigns/triggers/import_and_start_batch_task'],
		values: ['accepted', 'refused'],
	},
	taskProgress: {
		what: 'A task when its status is asked for: queued, running and done at the third time, done at once, failed, or running for ever',
		doubt:
			'the page says that the status is asked for again; the words before the end are not visible',
		concerns: ['/tasks/status'],
		values: ['overPolls', 'atOnce', 'fails', 'neverEnds'],
	},
	taskWaitingWord: {
		what: 'Status of a task before its end: queued and then running, one of two other words all the time, or none',
		doubt: 'the pages show a task that is done alone',
		concerns: ['/tasks/status'],
		values: ['queued', 'in_progress', 'new', 'none'],
	},
	taskFailure: {
		what: 'How a task that failed is told of (taskProgress "fails"): the status failed with errors in its result, or an error code of the request',
		doubt: 'no page shows one',
		concerns: ['/tasks/status'],
		values: ['failed', 'errorCode'],
	},
	taskDoneWord: {
		what: 'Status of a task that is done',
		doubt: 'the newer page has completed, the older one success',
		concerns: ['/tasks/status'],
		values: ['completed', 'success'],
	},
	batchTaskStatus: {
		what: 'The status of a task for a batch: told, or no such task',
		doubt: 'the pages of the batches do not say where their tasks can be looked at',
		concerns: ['/tasks/status'],
		values: ['told', 'unknown'],
	},
	downloadToken: {
		what: 'Where a download takes the token from: the header Authorization, token in the address alone, or no token at all',
		doubt: 'the newest copy demands the header; an older address is cut off after "?t"',
		concerns: ['/api/download/'],
		values: ['header', 'query', 'none'],
	},
} as const satisfies Record<string, VariantDescription>;
