import { Type } from '@sinclair/typebox';
import { importProfile } from '../../../platform/import-profile';
import { readLaunchDetails } from '../../../platform/launch-details';
import { findTriggerToStart, sendTrigger, triggerImportRules } from '../../../platform/triggers';
import { defineEndpoint } from '../../endpoint';
import { AttachSchema } from '../../../schemas/attach';
import { FreeObject, Id, requestBody } from '../../../schemas/common';
import { matchingFields, MatchingModeSchema } from '../../../schemas/matching';
import { ProfileDataSchema } from '../../../schemas/profile-data';
import { StartDelaySchema } from '../../../schemas/start-delay';

/** Profile import + trigger mailing launch. */
export const importAndStartTriggerMailing = defineEndpoint({
	page: 'Profile import + trigger mailing launch',
	path: '/campaigns/triggers/import_and_start',
	body: requestBody({
		trigger_id: Id,
		data: ProfileDataSchema,
		matching: Type.Optional(MatchingModeSchema),
		...matchingFields,
		skip_triggers: Type.Optional(Type.Boolean()),
		skip_invalid_subscriptions: Type.Optional(Type.Boolean()),
		detect_geo: Type.Optional(Type.Boolean()),
		timeout: Type.Optional(StartDelaySchema),
		content: Type.Optional(FreeObject),
		custom_data: Type.Optional(FreeObject),
		attach: Type.Optional(AttachSchema),
	}),
	right: 'launch',
	changes: true,
	sends: () => true,
	handle: (body, context) => {
		const trigger = findTriggerToStart(body.trigger_id, context);
		const details = { ...readLaunchDetails(body, context), delay: body.timeout ?? null };
		const rules = triggerImportRules(trigger, context);
		const profile = importProfile(body, rules, context);
		sendTrigger(trigger, [profile], details, context);
		return { profile_id: profile.id };
	},
});
