import { flag } from '../../../shared/checks';
import type { Field } from '../../fields/field';
import type { Operation } from '../operation';
import { mailingId } from './mailingId';

const ABORT = 'Abort If Running';

/** Sent when it is on (page "Deactivate mailing"). */
const abortIfRunning: Field = {
	properties: [
		{
			displayName: ABORT,
			name: 'abortIfRunning',
			type: 'boolean',
			default: false,
			description:
				'Whether to drop what waits to be sent. Otherwise messages that are scheduled already still go out.',
		},
	],
	read: (values) => (flag(values.get('abortIfRunning'), ABORT) ? { abort_if_running: true } : {}),
};

/** Page "Deactivate mailing". */
export const deactivate: Operation = {
	value: 'deactivate',
	name: 'Deactivate',
	action: 'Deactivate mailing',
	description: 'Switch a mailing off, and drop what waits to be sent where you wish',
	endpoint: '/campaigns/deactivate',
	fields: [mailingId, abortIfRunning],
};
