import type { MatchingBody } from '../schemas/matching';
import type { Context } from './context';
import { findByCustomRequest } from './custom-request';
import { invalidParameter } from './invalid-parameter';
import { findProfile, type MatchingRules, profileNotFound } from './matching';
import type { Profile } from '../things/profiles';
import type { SubscriptionFilter } from '../things/launches';

/** How a launch names the profiles that it is for. */
export interface AudienceBody extends MatchingBody {
	readonly custom_request?: Record<string, unknown>;
	readonly subscription_filter?: SubscriptionFilter;
}

/**
 * The profiles that a launch is for: the one that matches, or all that a custom_request finds.
 * Throws when nobody matches, and an incorrect request for parameters that exclude each other.
 */
export function findAudience(
	body: AudienceBody,
	rules: MatchingRules,
	context: Context,
): Profile[] {
	if (body.custom_request !== undefined) {
		const both = body.matching !== undefined;
		if (both && context.variants.customRequestWithMatching === 'refused') {
			throw invalidParameter(context, 'custom_request stands instead of matching');
		}
		const { customRequestWithFilter } = context.variants;
		if (body.subscription_filter !== undefined && customRequestWithFilter === 'refused') {
			throw invalidParameter(context, 'subscription_filter is not used with custom_request');
		}
		return findByCustomRequest(rules.database.id, body.custom_request, context);
	}
	const profile = findProfile(body, rules, context);
	if (profile === undefined) throw profileNotFound(context);
	return [profile];
}
