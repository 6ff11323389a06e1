import { type TriggerStartBatchBody, TriggerStartItemSchema } from '../../schemas/trigger-batch';
import type { Context } from '../context';
import { invalidParameter } from '../invalid-parameter';
import { readLaunchDetails } from '../launch-details';
import { checkSharedMatching, findProfile, profileNotFound } from '../matching';
import { findTriggerToStart, sendTrigger } from '../triggers';
import { checkItem } from './read-item';
import type { Batch } from './run-batch';

/** Checks what a batch says for all its profiles. Throws before anything has changed. */
export function readTriggerStart(body: TriggerStartBatchBody, context: Context): Batch {
	const trigger = findTriggerToStart(triggerId(body, context), context);
	const { matching = 'email', field_name, resource_id } = body;
	// The page names all modes.
	const rules = { database: trigger.database, namedByPage: [matching] };
	checkSharedMatching(body, rules, context);
	const details = { ...readLaunchDetails(body, context), delay: null };
	return {
		target: { kind: 'mailing', id: trigger.mailing.id, name: trigger.mailing.name },
		items: body.data,
		actOn: (item) => {
			const { custom_data, ...values } = checkItem(TriggerStartItemSchema, item, context);
			const named = { matching, field_name, resource_id, ...values };
			const profile = findProfile(named, rules, context);
			if (profile === undefined) throw profileNotFound(context);
			const customData = custom_data ?? details.customData;
			sendTrigger(trigger, [profile], { ...details, customData }, context);
			return profile.id;
		},
	};
}

/** The two pages name the id differently; a variant may have one name and ignore the other. */
function triggerId(body: TriggerStartBatchBody, context: Context): number {
	const { startBatchId } = context.variants;
	const { id, trigger_id } = body;
	if (startBatchId === 'either') {
		const differ = id !== undefined && trigger_id !== undefined && id !== trigger_id;
		if (differ) throw invalidParameter(context, 'id and trigger_id differ');
	}
	const given = startBatchId === 'either' ? (trigger_id ?? id) : body[startBatchId];
	if (given === undefined) throw invalidParameter(context, 'the id of the trigger is missing');
	return given;
}
