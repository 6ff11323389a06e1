import { switchField } from './switch';

/** Whether Altcraft only queues a batch (pages "Task for batch import …"). */
export const runInBackground = switchField({
	displayName: 'Run in Background',
	name: 'runInBackground',
	default: false,
	description:
		'Whether Altcraft only queues the profiles and answers at once with the ID of a task. Task: Get tells how the task goes.',
});
