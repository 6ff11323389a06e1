import { sentWhenOn, switchField } from '../../../shared/fields/kit/switch';
import { action } from '../../../shared/kinds/action';
import { mailingId } from './mailingId';

const abortIfRunning = switchField({
	displayName: 'Cancel Unsent Messages',
	name: 'abortIfRunning',
	default: false,
	description:
		'Whether to cancel messages that are scheduled already. Otherwise they still go out.',
});

export const deactivate = action({
	value: 'deactivate',
	name: 'Deactivate',
	action: 'Deactivate mailing',
	description: 'Turn a mailing off, optionally cancelling unsent messages',
	pages: ['Deactivate mailing'],
	endpoint: '/campaigns/deactivate',
	fields: [mailingId, sentWhenOn(abortIfRunning, 'abort_if_running')],
});
