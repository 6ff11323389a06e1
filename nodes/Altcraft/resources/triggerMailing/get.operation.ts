import type { Operation } from '../../../shared/operation';
import { triggerMailingId } from './triggerMailingId';

/** Page "Get trigger mailing information". */
export const get: Operation = {
	value: 'get',
	name: 'Get',
	action: 'Get trigger mailing',
	description: 'Read the settings of a trigger mailing: what starts it, its database and resource',
	endpoint: '/campaigns/triggers/get',
	reads: { data: 'object' },
	fields: [triggerMailingId],
};
