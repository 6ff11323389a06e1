import { MESSAGE } from '../../../sandbox/things/seed/messages';
import type { ResourceSamples } from './sample';
import { locator } from './sample';

const john = {
	databaseId: locator(1),
	matching: 'email',
	email: 'john@example.com',
	resourceId: locator(24),
};
const vera = {
	databaseId: locator(20),
	matching: 'profile_id',
	profileId: '5a5b91d769d4265b958b9acb',
};
const push = {
	subscription: {
		subscription: { channel: 'push', provider: 'android-firebase', subscriptionId: '1234' },
	},
};

export const subscription: ResourceSamples = {
	delete: { sample: john },
	get: {
		sample: john,
		examples: [
			{
				title: { en: 'By the email of the profile', ru: 'По адресу профиля' },
				parameters: john,
			},
			{
				title: { en: 'A push subscription', ru: 'Push-подписка' },
				parameters: { ...john, ...push },
			},
		],
	},
	getMany: {
		sample: { databaseId: locator(1), matching: 'email', email: 'john@example.com' },
		examples: [
			{
				title: { en: 'Of a profile', ru: 'Подписки профиля' },
				parameters: { databaseId: locator(1), matching: 'email', email: 'john@example.com' },
			},
			{
				title: {
					en: 'Of everybody who unsubscribed from a resource',
					ru: 'Все, кто отписался от ресурса',
				},
				parameters: {
					subscriptionsOf: 'resource',
					resourceId: locator(24),
					returnAll: true,
					filters: { status: 'unsubscribed' },
				},
			},
		],
	},
	restore: {
		sample: {
			...vera,
			resourceId: locator(29),
			subscription: { subscription: { channel: 'email', email: 'vera.before@example.org' } },
		},
	},
	suspendAll: {
		sample: { databaseId: locator(1), affects: 'channel', channel: 'email', confirmed: true },
	},
	unsubscribe: {
		sample: {
			resourceToken: MESSAGE.resourceToken,
			sendMessageId: MESSAGE.id,
			additionalFields: { categories: 'cat_to_unsub' },
		},
	},
	unsuspendAll: { sample: { databaseId: locator(1), affects: 'database', confirmed: true } },
	upsert: {
		sample: john,
		examples: [
			{
				title: { en: 'Unsubscribe', ru: 'Отписать' },
				parameters: { ...john, status: 'unsubscribed' },
			},
			{
				title: {
					en: 'A new subscription, with its priority',
					ru: 'Новая подписка с приоритетом',
				},
				parameters: {
					...vera,
					resourceId: locator(3),
					subscription: { subscription: { channel: 'email', email: 'example@example.org' } },
					status: 'suspended',
					additionalFields: { priority: 4 },
				},
			},
		],
	},
};
