import { Type } from '@sinclair/typebox';
import { AltcraftError } from '../../platform/errors';
import { taskStatus } from '../../platform/tasks';
import { requestBody } from '../../schemas/common';
import { defineEndpoint } from '../endpoint';

/** Task status check: step 2 of the page "Uploading profiles to a file". A variant knows no tasks of batches. */
export const getTaskStatus = defineEndpoint({
	page: 'Task status check',
	path: '/tasks/status',
	body: requestBody({ task_id: Type.String({ minLength: 1 }) }),
	right: 'list',
	changes: false,
	handle: (body, context) => {
		const task = context.state.tasks.find(({ id }) => id === body.task_id);
		const isOfBatch = task?.target.kind === 'scenario' || task?.target.kind === 'mailing';
		const isHidden = isOfBatch && context.variants.batchTaskStatus === 'unknown';
		if (task === undefined || isHidden) throw new AltcraftError(404, 'task');
		return { data: taskStatus(task, context) };
	},
});
