import { sentWhenOn, switchField } from '../../../shared/fields/kit/switch';
import { action } from '../../../shared/kinds/action';
import { mailingId } from './mailingId';

const abortIfRunning = switchField({
	displayName: 'Abort If Running',
	name: 'abortIfRunning',
	default: false,
	description:
		'Whether to drop what waits to be sent. Otherwise messages that are scheduled already still go out.',
});

export const deactivate = action({
	value: 'deactivate',
	name: 'Deactivate',
	action: 'Deactivate mailing',
	description: 'Switch a mailing off, and drop what waits to be sent where you wish',
	pages: ['Deactivate mailing'],
	endpoint: '/campaigns/deactivate',
	fields: [mailingId, sentWhenOn(abortIfRunning, 'abort_if_running')],
});
