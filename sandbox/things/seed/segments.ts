import type { Segment, SegmentCondition } from '../segments';

/** An empty static segment of the group "main" unless it says otherwise. */
export function newSegment(
	segment: Pick<Segment, 'id' | 'name' | 'databaseId'> & Partial<Segment>,
): Segment {
	return {
		type: 'static',
		isScheduled: false,
		conditions: [],
		members: new Map(),
		entries: new Map(),
		exits: new Map(),
		counters: new Map(),
		uiTags: [],
		groups: [0],
		...segment,
	};
}

/** The conditions of the example of Get segment information. */
const ofMailService = (databaseId: number): SegmentCondition => ({
	condition: 'or',
	limit: 0,
	list_id: databaseId,
	percent_from: 0,
	percent_to: 99,
	queries: [
		{
			child: [],
			compo: 'domaingroup',
			condition: '',
			name: 'email',
			operator: 'equal',
			type: 'email',
			value: [{ name: 'domaingroup', value: 'Yahoo! (US)' }],
		},
	],
});

const reach = (count: number) => ({ subscribed_sendable: count, unconfirmed_sendable: 0 });

/** One of each type, one of another group, and one that was counted, with the numbers of the page. */
export const seedSegments = (): Segment[] => [
	newSegment({
		id: 1,
		name: 'Bought in the last 30 days',
		type: 'updatable',
		isScheduled: true,
		databaseId: 1,
		conditions: [ofMailService(1)],
		uiTags: ['tag1', 'tag2'],
	}),
	newSegment({ id: 2, name: 'Partners with open orders', databaseId: 2, groups: [1] }),
	newSegment({
		id: 5,
		name: 'Left a full basket',
		type: 'dynamic',
		databaseId: 1,
		conditions: [ofMailService(1)],
		uiTags: ['basket'],
	}),
	newSegment({ id: 6, name: 'Best customers of the week', databaseId: 1 }),
	newSegment({
		id: 7,
		name: 'Reads the newsletter',
		type: 'dynamic',
		databaseId: 1,
		conditions: [ofMailService(1)],
		counters: new Map([
			[
				24,
				[
					{ channel: 'email', status: reach(209) },
					{ channel: 'push', status: reach(0) },
					{ channel: 'sms', status: reach(108) },
				],
			],
		]),
	}),
];
