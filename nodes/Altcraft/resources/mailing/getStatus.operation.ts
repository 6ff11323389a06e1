import { objectReading } from '../../../shared/kinds/reading';
import { mailingId } from './mailingId';

export const getStatus = objectReading({
	value: 'getStatus',
	name: 'Get Status',
	action: 'Get status of mailing',
	description: 'Read whether a mailing is active or completed',
	pages: ['Get mailing status'],
	endpoint: '/campaigns/get_status',
	fields: [mailingId],
});
