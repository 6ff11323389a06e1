import { subscriptionResourceList } from '../../lists/common';
import { idProperty, targetField } from '../kit/id';

/** A resource that an operation works on, by the key that its page has. */
export const subscriptionResourceIdAs = (key: string) =>
	targetField(
		idProperty({
			displayName: 'Resource',
			name: 'resourceId',
			list: subscriptionResourceList,
			description: 'What people subscribe to, such as a shop or a newsletter',
		}),
		key,
	);
