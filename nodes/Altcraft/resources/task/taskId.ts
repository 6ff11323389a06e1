import { text } from '../../../shared/checks';
import type { Field, Values } from '../../../shared/fields/kit/field';
import { field } from '../../../shared/fields/kit/field';

const property = {
	displayName: 'Task ID',
	name: 'taskId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. task_b2f9fk6a-2479-4a63-b592-f15d4e3b69c5',
	description: 'The task_id in the output of the operation that started the task',
} as const;

/** The task that an operation works on. */
export const taskId: Field = { ...field(property, 'task_id', text), identifies: true };

/** @throws {InvalidParameter} when there is none */
export const readTaskId = (values: Values): string =>
	text(values.get(property.name), property.displayName);
