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
} as const satisfies Record<string, VariantDescription>;
