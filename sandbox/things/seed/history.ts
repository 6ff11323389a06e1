import type { HistoryEvent } from '../history';
import type { Subscription } from '../profiles';

const subscription: Subscription = {
	channel: 'email',
	resourceId: 24,
	email: 'john@example.com',
	status: 'subscribed',
	priority: 0,
};

/** What John Doe got from mailing 5, and did with it. */
export const seedHistory = (): HistoryEvent[] =>
	[
		['send', '2024-09-27T15:52:57.004Z'],
		['deliv', '2024-09-27T15:52:59.120Z'],
		['open', '2024-09-28T08:10:03.510Z'],
	].map(([action = '', at = ''], index) => ({
		action,
		profileId: '5a74876369d42613b31947b8',
		databaseId: 1,
		subscription,
		data: { message_id: 5, campaign_id: 5 },
		number: index + 1,
		at: new Date(at),
	}));
