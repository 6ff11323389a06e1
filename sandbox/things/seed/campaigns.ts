import type { Campaign } from '../campaigns';

/** A campaign with what differs from the defaults. */
export type PartialCampaign = Pick<Campaign, 'id' | 'name'> & Partial<Campaign>;

const campaigns: readonly PartialCampaign[] = [
	{ id: 1, name: 'Summer in the city', broadcastIds: [5], regularIds: [118] },
	{
		id: 10,
		name: 'Loyalty year',
		state: 'active',
		triggerIds: [16],
		attributes: { season: ['spring_2025', 'summer_2025'] },
	},
	{
		id: 18,
		name: 'Black week',
		state: 'active',
		uiTags: ['sale'],
		scenarioIds: [3],
		broadcastIds: [83],
		regularIds: [2],
	},
	{
		id: 22,
		name: 'Seasonal sale',
		description: 'Campaign for promoting the spring collection',
		state: 'active',
		uiTags: ['sale'],
		broadcastIds: [82],
		attributes: { season: ['spring_2025'] },
	},
	{
		id: 23,
		name: 'New Year',
		state: 'waiting',
		startsAt: new Date('2099-12-01T09:00:00Z'),
		completesAt: new Date('2100-01-10T00:00:00Z'),
	},
	{ id: 24, name: 'Shop opening', state: 'completed' },
	{ id: 25, name: 'Copy of Loyalty year', state: 'cloning' },
	{ id: 26, name: 'Cancelled fair', state: 'deleted' },
	{ id: 42, name: 'Partner days', groups: [1], databaseId: 2, segmentId: 2 },
];

const CREATED = new Date('2025-08-22T09:00:21.654Z');

/** A campaign: inactive and in the group "main" unless it says otherwise. */
export function newCampaign(campaign: PartialCampaign): Campaign {
	return {
		description: '',
		state: 'inactive',
		uiTags: [],
		groups: [0],
		attributes: {},
		segmentId: 1,
		databaseId: 1,
		scenarioIds: [],
		triggerIds: [],
		broadcastIds: [],
		regularIds: [],
		startsAt: null,
		pausesAt: null,
		completesAt: null,
		createdAt: CREATED,
		updatedAt: CREATED,
		...campaign,
	};
}

/** The seeded campaigns, each a fresh copy. */
export function seedCampaigns(): Campaign[] {
	return structuredClone(campaigns).map(newCampaign);
}
