import { switchField } from '../../../shared/fields/kit/switch';
import { taskReading } from '../../../shared/kinds/taskReading';
import { readTaskId, taskId } from './taskId';

const waitForCompletion = switchField({
	displayName: 'Wait for Completion',
	name: 'waitForCompletion',
	default: false,
	description: 'Whether to wait until Altcraft is done. Otherwise the output shows the progress.',
});

export const get = taskReading({
	value: 'get',
	name: 'Get',
	action: 'Get task',
	description:
		'Look at something that Altcraft does in the background, wait for it, take its files',
	pages: ['Uploading profiles to a file'],
	idOf: readTaskId,
	waitForCompletion,
	fields: [taskId],
});
