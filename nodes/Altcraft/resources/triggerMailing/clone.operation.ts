import { cloneName } from '../../../shared/fields/message/cloneName';
import { additionalFields } from '../../../shared/fields/kit/collection';
import type { Operation } from '../../../shared/operation';
import { triggerMailingId } from './triggerMailingId';

/** Page "Clone a trigger mailing". */
export const clone: Operation = {
	value: 'clone',
	name: 'Clone',
	action: 'Clone trigger mailing',
	description: 'Copy a trigger mailing, and get the ID of the copy',
	endpoint: '/campaigns/triggers/clone',
	fields: [triggerMailingId, additionalFields(cloneName)],
};
