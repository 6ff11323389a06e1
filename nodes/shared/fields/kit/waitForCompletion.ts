import { switchField } from './switch';

/** Whether to wait for what Altcraft does in the background (pages "Exporting profiles" and others). */
export const waitForCompletion = switchField({
	displayName: 'Wait for Completion',
	name: 'waitForCompletion',
	default: true,
	description:
		'Whether to wait until Altcraft is done. Otherwise the output has the ID of the task, for Task: Get.',
});
