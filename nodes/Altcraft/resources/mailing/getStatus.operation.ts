import type { Operation } from '../../../shared/operation';
import { mailingId } from './mailingId';

/** Page "Get mailing status". */
export const getStatus: Operation = {
	value: 'getStatus',
	name: 'Get Status',
	action: 'Get status of mailing',
	description: 'Read whether a mailing is active or completed',
	endpoint: '/campaigns/get_status',
	reads: { data: 'object' },
	fields: [mailingId],
};
