import type { TriggerImportBatchBody } from '../../schemas/trigger-batch';
import type { Context } from '../context';
import { importProfile } from '../import-profile';
import { invalidParameter } from '../invalid-parameter';
import { readLaunchDetails } from '../launch-details';
import { checkSharedMatching } from '../matching';
import { findTriggerToStart, sendTrigger, triggerImportRules } from '../triggers';
import { readImportItem } from './read-item';
import type { Batch } from './run-batch';

/** Checks what a batch says for all its profiles. Throws before anything has changed. */
export function readTriggerImport(body: TriggerImportBatchBody, context: Context): Batch {
	const trigger = findTriggerToStart(body.trigger_id, context);
	const rules = triggerImportRules(trigger, context);
	checkSharedMatching(body, rules, context);
	if (body.attach !== undefined && context.variants.batchAttach === 'refused') {
		throw invalidParameter(context, 'unknown parameter attach');
	}
	const details = { ...readLaunchDetails(body, context), delay: body.timeout ?? null };
	const { matching = 'email', field_name, resource_id, skip_invalid_subscriptions } = body;
	// Unlike for the scenarios, the page's example shows the shape.
	const shared = { matching, field_name, resource_id, shape: 'itemData' } as const;
	return {
		target: { kind: 'mailing', id: trigger.mailing.id, name: trigger.mailing.name },
		items: body.data,
		actOn: (item) => {
			const received = readImportItem(item, shared, context);
			const profile = importProfile({ ...received, skip_invalid_subscriptions }, rules, context);
			sendTrigger(trigger, [profile], details, context);
			return profile.id;
		},
	};
}
