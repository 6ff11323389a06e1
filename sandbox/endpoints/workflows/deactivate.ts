import { findVisible } from '../../platform/visibility';
import { defineEndpoint } from '../endpoint';
import { Id, requestBody } from '../../schemas/common';

/** Deactivate scenario: its page was not found, so path and parameters are inferred. */
export const deactivateScenario = defineEndpoint({
	page: 'Deactivate scenario',
	path: '/workflows/deactivate',
	body: requestBody({ id: Id }),
	right: 'manage',
	changes: true,
	inferred: 'scenarioDeactivate',
	handle: (body, context) => {
		findVisible(context.state.scenarios, body.id, 'scenario', context).isActive = false;
		return { data: null };
	},
});
