import { objectReading } from '../../../shared/kinds/reading';
import { knownTarget } from './target';

export const get = objectReading({
	value: 'get',
	name: 'Get',
	action: 'Get subscription',
	description: 'Read one subscription of a profile',
	pages: ['Get profile subscription'],
	endpoint: '/subscriptions/get',
	fields: knownTarget,
});
