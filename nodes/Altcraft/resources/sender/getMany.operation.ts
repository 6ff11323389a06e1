import { listReading } from '../../../shared/kinds/reading';

export const getMany = listReading({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many senders',
	description: 'List senders with their channel and type',
	pages: ['Get senders list'],
	endpoint: '/senders/list',
	fields: [],
});
