import { objectReading } from '../../../shared/kinds/reading';
import { triggerMailingId } from './triggerMailingId';

export const get = objectReading({
	value: 'get',
	name: 'Get',
	action: 'Get trigger mailing',
	description: 'Read the settings of a trigger mailing: what starts it, its database and resource',
	pages: ['Get trigger mailing information'],
	endpoint: '/campaigns/triggers/get',
	fields: [triggerMailingId],
});
