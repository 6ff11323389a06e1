import { Type } from '@sinclair/typebox';
import { findAudience } from '../../platform/audience';
import { enterScenario, findScenarioToStart, readEntryDetails } from '../../platform/scenarios';
import { defineEndpoint } from '../endpoint';
import { AttachSchema } from '../../schemas/attach';
import { FreeObject, Id, requestBody } from '../../schemas/common';
import { matchingFields, type MatchingMode, MatchingModeSchema } from '../../schemas/matching';
import { SubscriptionFilterSchema } from '../../schemas/subscription-filter';

const Body = requestBody({
	id: Id,
	content: Type.Optional(FreeObject),
	custom_data: Type.Optional(FreeObject),
	attach: Type.Optional(AttachSchema),
	matching: Type.Optional(MatchingModeSchema),
	...matchingFields,
	custom_request: Type.Optional(FreeObject),
	subscription_filter: Type.Optional(SubscriptionFilterSchema),
});

const NAMED_BY_PAGE: readonly MatchingMode[] = ['email', 'phone', 'profile_id', 'custom'];

/** Engage profile in scenario. */
export const startScenario = defineEndpoint({
	page: 'Engage profile in scenario',
	path: '/workflows/start',
	body: Body,
	right: 'launch',
	changes: true,
	sends: () => true,
	handle: (body, context) => {
		const { scenario, database } = findScenarioToStart(body.id, context);
		const details = readEntryDetails(body, context);
		const profiles = findAudience(body, { database, namedByPage: NAMED_BY_PAGE }, context);
		enterScenario(scenario, profiles, details, context);
		return { data: null };
	},
});
