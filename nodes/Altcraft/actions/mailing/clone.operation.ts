import { cloneName } from '../../fields/cloneName';
import { additionalFields } from '../../fields/collection';
import type { Operation } from '../operation';
import { mailingId } from './mailingId';

/** Page "Clone mailing". */
export const clone: Operation = {
	value: 'clone',
	name: 'Clone',
	action: 'Clone mailing',
	description: 'Copy a mailing, and get the ID of the copy',
	endpoint: '/campaigns/clone',
	fields: [mailingId, additionalFields(cloneName)],
};
