import { cloneName } from '../../../shared/fields/message/cloneName';
import { additionalFields } from '../../../shared/fields/kit/collection';
import { action } from '../../../shared/kinds/action';
import { triggerMailingId } from './triggerMailingId';

export const clone = action({
	value: 'clone',
	name: 'Clone',
	action: 'Clone trigger mailing',
	description: 'Copy a trigger mailing, and get the ID of the copy',
	pages: ['Clone a trigger mailing'],
	endpoint: '/campaigns/triggers/clone',
	fields: [triggerMailingId, additionalFields(cloneName)],
});
