import type { Scenario, ScenarioNode } from '../scenarios';

const startNode: ScenarioNode = { name: 'DEFAULT_START_NODE_TITLE', type: 'start', node_id: 0 };

/** A scenario with what differs from the defaults. */
export type PartialScenario = Pick<Scenario, 'id' | 'name'> & Partial<Scenario>;

const scenarios: readonly PartialScenario[] = [
	{
		id: 1,
		name: 'Welcome series',
		uiTags: ['B2C'],
		nodes: [
			startNode,
			{ name: 'Welcome letter', type: 'campaign', node_id: 3, templates: [1], campaign_id: 15 },
			{ name: '1 d.0 h.0 m.', type: 'delay', node_id: 4 },
			{ name: 'Is the subscription confirmed?', type: 'condition', node_id: 5 },
		],
	},
	{ id: 3, name: 'Abandoned basket', uiTags: ['B2C', 'basket'] },
	{ id: 11, name: 'Order confirmation', mode: 'skip_in_any_case' },
	{
		id: 12,
		name: 'New videos on your favorite channels',
		attributes: { season: ['spring_2024', 'summer_2024'] },
		nodes: [
			startNode,
			{ name: 'New videos', type: 'campaign', node_id: 1, templates: [31], campaign_id: 22 },
		],
	},
	{ id: 15, name: 'Test scenario', isActive: false, uiTags: ['tag1', 'tag2'] },
	{ id: 20, name: 'Staff survey', groups: [1] },
	{ id: 21, name: 'Partner onboarding', groups: [1], listId: 2 },
];

/** A scenario: active and in the group "main" unless it says otherwise. */
export function newScenario(scenario: PartialScenario): Scenario {
	return {
		listId: 1,
		isActive: true,
		mode: 'skip',
		uiTags: [],
		groups: [0],
		attributes: {},
		nodes: [startNode],
		profileIds: new Set<string>(),
		...scenario,
	};
}

/** The seeded scenarios, each a fresh copy. */
export function seedScenarios(): Scenario[] {
	return structuredClone(scenarios).map(newScenario);
}
