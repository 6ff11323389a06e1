import { objectReading } from '../../../shared/kinds/reading';
import { only } from '../../../shared/fields/kit/only';
import { mailingId } from './mailingId';

export const get = objectReading({
	value: 'get',
	name: 'Get',
	action: 'Get mailing',
	description: 'Read the settings of a mailing: its type, audience, resource and state',
	pages: ['Get mailing information'],
	endpoint: '/campaigns/get',
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
	fields: [mailingId],
});
