import { simplify } from '../../../shared/fields/kit/simplify';
import type { Operation } from '../../../shared/operation';
import { only } from '../../../shared/fields/kit/only';
import { mailingId } from './mailingId';

/** Page "Get mailing information". */
export const get: Operation = {
	value: 'get',
	name: 'Get',
	action: 'Get mailing',
	description: 'Read the settings of a mailing: its type, audience, resource and state',
	endpoint: '/campaigns/get',
	reads: {
		data: 'object',
		simplified: only(
			'id',
			'name',
			'type',
			'channel',
			'status',
			'is_active',
			'is_completed',
			'data_type',
			'data_id',
			'resource_id',
		),
	},
	fields: [mailingId, simplify],
};
