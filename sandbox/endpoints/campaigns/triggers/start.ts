import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { findAudience } from '../../../platform/audience';
import type { AnswerFields } from '../../../platform/answer-fields';
import type { Context } from '../../../platform/context';
import { invalidParameter } from '../../../platform/invalid-parameter';
import { readLaunchDetails } from '../../../platform/launch-details';
import type { Profile } from '../../../things/profiles';
import { findTriggerToStart, sendTrigger } from '../../../platform/triggers';
import { defineEndpoint } from '../../endpoint';
import { AttachSchema } from '../../../schemas/attach';
import { FreeObject, Id, requestBody } from '../../../schemas/common';
import { matchingFields, type MatchingMode, MatchingModeSchema } from '../../../schemas/matching';
import { SubscriptionFilterSchema } from '../../../schemas/subscription-filter';

const NAMED_BY_PAGE: readonly MatchingMode[] = ['email', 'phone', 'profile_id', 'custom'];

/** Trigger launch (API call). */
export const startTriggerMailing = defineEndpoint({
	page: 'Trigger launch (API call)',
	path: '/campaigns/triggers/start/',
	body: requestBody({
		/** The page types it as a string, its example has a number. */
		id: Type.Unknown(),
		content: Type.Optional(FreeObject),
		custom_data: Type.Optional(FreeObject),
		attach: Type.Optional(AttachSchema),
		matching: Type.Optional(MatchingModeSchema),
		...matchingFields,
		custom_request: Type.Optional(FreeObject),
		subscription_filter: Type.Optional(SubscriptionFilterSchema),
	}),
	right: 'launch',
	changes: true,
	sends: () => true,
	handle: (body, context) => {
		const trigger = findTriggerToStart(readId(body.id, context), context);
		const rules = { database: trigger.database, namedByPage: NAMED_BY_PAGE };
		const details = { ...readLaunchDetails(body, context), delay: null };
		const profiles = findAudience(body, rules, context);
		sendTrigger(trigger, profiles, details, context);
		return answer(profiles, context);
	},
});

function readId(id: unknown, context: Context): number {
	const isNumber = typeof id === 'number' || (typeof id === 'string' && /^\d+$/.test(id));
	if (!isNumber || !Value.Check(Id, Number(id)))
		throw invalidParameter(context, 'id is not the number of a mailing');
	return Number(id);
}

function answer([profile]: readonly Profile[], { variants }: Context): AnswerFields {
	if (variants.triggerStartAnswer === 'null' || profile === undefined) return { data: null };
	return { profile_id: profile.id };
}
