import { cloneName } from '../../../shared/fields/message/cloneName';
import { additionalFields } from '../../../shared/fields/kit/collection';
import { action } from '../../../shared/kinds/action';
import { mailingId } from './mailingId';

export const clone = action({
	value: 'clone',
	name: 'Clone',
	action: 'Clone mailing',
	description: 'Copy a mailing, and get the ID of the copy',
	pages: ['Clone mailing'],
	endpoint: '/campaigns/clone',
	fields: [mailingId, additionalFields(cloneName)],
});
