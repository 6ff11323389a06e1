import { action } from '../../../shared/kinds/action';
import { knownTarget } from './target';

export const restore = action({
	value: 'restore',
	name: 'Restore',
	action: 'Restore subscription',
	description: 'Bring back a deleted subscription',
	pages: ['Restore deleted subscription'],
	endpoint: '/subscriptions/undelete',
	fields: knownTarget,
});
