import { Type } from '@sinclair/typebox';
import { findVisible } from '../../platform/visibility';
import { defineEndpoint } from '../endpoint';
import { Id, requestBody } from '../../schemas/common';

/** Activate scenario. */
export const activateScenario = defineEndpoint({
	page: 'Activate scenario',
	path: '/workflows/activate',
	body: requestBody({ id: Id, skip_profiles: Type.Optional(Type.Boolean()) }),
	right: 'manage',
	changes: true,
	handle: (body, context) => {
		const scenario = findVisible(context.state.scenarios, body.id, 'scenario', context);
		if (body.skip_profiles === true) scenario.profileIds.clear();
		scenario.isActive = true;
		return { data: null };
	},
});
