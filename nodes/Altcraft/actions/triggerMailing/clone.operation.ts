import { cloneName } from '../../fields/cloneName';
import { additionalFields } from '../../fields/collection';
import type { Operation } from '../operation';
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
