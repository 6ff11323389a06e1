import { type Static, Type } from '@sinclair/typebox';
import type { Context } from '../../platform/context';
import { findByCustomRequest } from '../../platform/custom-request';
import { invalidParameter } from '../../platform/invalid-parameter';
import { findProfile, profileNotFound } from '../../platform/matching';
import { enterScenario, findScenarioToStart, readEntryDetails } from '../../platform/scenarios';
import type { Database, Profile } from '../../platform/state';
import { defineEndpoint } from '../endpoint';
import { AttachSchema } from '../schemas/attach';
import { FreeObject, Id, requestBody } from '../schemas/common';
import { matchingFields, type MatchingMode, MatchingModeSchema } from '../schemas/matching';
import { SubscriptionFilterSchema } from '../schemas/subscription-filter';

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
	path: '/workflows/start',
	body: Body,
	right: 'launch',
	changes: true,
	sends: () => true,
	handle: (body, context) => {
		const { scenario, database } = findScenarioToStart(body.id, context);
		const details = readEntryDetails(body, context);
		const profiles = findAudience(body, database, context);
		enterScenario(scenario, profiles, details, context);
		return { data: null };
	},
});

function findAudience(body: Static<typeof Body>, database: Database, context: Context): Profile[] {
	if (body.custom_request !== undefined) {
		const both = body.matching !== undefined;
		if (both && context.variants.customRequestWithMatching === 'refused') {
			throw invalidParameter(context, 'custom_request stands instead of matching');
		}
		if (body.subscription_filter !== undefined) {
			throw invalidParameter(context, 'subscription_filter is not used with custom_request');
		}
		return findByCustomRequest(database.id, body.custom_request, context);
	}
	const profile = findProfile(body, { database, namedByPage: NAMED_BY_PAGE }, context);
	if (profile === undefined) throw profileNotFound(context);
	return [profile];
}
