import { flag } from '../../shared/checks';
import type { Field, Values } from './field';

const DISPLAY_NAME = 'Run in Background';

/** Whether Altcraft only queues a batch (pages "Task for batch import …"); nothing of it goes into the body. */
export const runInBackground: Field = {
	properties: [
		{
			displayName: DISPLAY_NAME,
			name: 'runInBackground',
			type: 'boolean',
			default: false,
			description:
				'Whether Altcraft only queues the profiles and answers at once. What becomes of each profile then shows in Altcraft alone.',
		},
	],
	read: () => ({}),
};

export const runsInBackground = (values: Values): boolean =>
	flag(values.get('runInBackground') ?? false, DISPLAY_NAME);
