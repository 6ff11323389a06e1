import { naming } from '../../../shared/checks';
import { field } from '../../../shared/fields/kit/field';

/** The task that an operation works on. */
export const taskId = {
	...field(
		{
			displayName: 'Task ID',
			name: 'taskId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. task_b2f9fk6a-2479-4a63-b592-f15d4e3b69c5',
			description: 'As the operation that started the task gives it, in task_id',
		},
		'task_id',
		naming,
	),
	identifies: true,
};
