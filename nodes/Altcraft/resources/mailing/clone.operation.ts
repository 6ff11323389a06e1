import { cloneName } from '../../../shared/fields/message/cloneName';
import { additionalFields } from '../../../shared/fields/kit/collection';
import type { Operation } from '../../../shared/operation';
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
