import { subscriptionResourceIdAs } from '../../../shared/fields/profile/subscriptionResourceId';
import { objectReading } from '../../../shared/kinds/reading';

export const get = objectReading({
	value: 'get',
	name: 'Get',
	action: 'Get resource',
	description: 'Read channels, databases and address',
	pages: ['Get resource information'],
	endpoint: '/resources/get',
	fields: [subscriptionResourceIdAs('id')],
});
