import { switchField } from '../../../shared/fields/kit/switch';
import { taskReading } from '../../../shared/kinds/taskReading';
import { taskId } from './taskId';

const waitForCompletion = switchField({
	displayName: 'Wait for Completion',
	name: 'waitForCompletion',
	default: false,
	description: 'Whether to wait until Altcraft is done. Otherwise the output tells how far it is.',
});

export const get = taskReading({
	value: 'get',
	name: 'Get',
	action: 'Get task',
	description:
		'Look at something that Altcraft does in the background, wait for it, take its files',
	pages: ['Exporting profiles'],
	idOf: (values) => String(taskId.read(values).task_id),
	waitForCompletion,
	fields: [taskId],
});
