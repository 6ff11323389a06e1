import type { VariantDescription } from './description';
import { SCENARIO_STARTS } from './paths';

/** What the documentation leaves open about scenarios. */
export const scenariosVariants = {
	inactiveScenarioStart: {
		what: 'Engaging a profile in an inactive scenario: an error code, or success while nobody enters',
		doubt: 'no page says it',
		concerns: SCENARIO_STARTS,
		values: [400, 404, 'accepted'],
	},
	scenarioDeactivate: {
		what: 'The endpoint /workflows/deactivate',
		doubt: 'its page was not found; path and parameters are by analogy with activate',
		concerns: ['/workflows/deactivate'],
		values: ['present', 'absent'],
	},
} as const satisfies Record<string, VariantDescription>;
