import { type Static, Type } from '@sinclair/typebox';
import { AttachSchema } from './attach';
import { batchData, matchingValues } from './batch';
import { FreeObject, Id, requestBody } from './common';
import { matchingFields, MatchingModeSchema } from './matching';
import { StartDelaySchema } from './start-delay';

/**
 * What both kinds of batches share. The tables list the matching values here, too, though their
 * place is in each profile (Data array page); here they say nothing.
 */
const shared = {
	...batchData,
	matching: Type.Optional(MatchingModeSchema),
	...matchingFields,
	skip_triggers: Type.Optional(Type.Boolean()),
	content: Type.Optional(FreeObject),
	custom_data: Type.Optional(FreeObject),
	attach: Type.Optional(AttachSchema),
};

/** Body of Bulk trigger launch and its task. One page has `trigger_id`, the other `id`. */
export const TriggerStartBatchSchema = requestBody({
	trigger_id: Type.Optional(Id),
	id: Type.Optional(Id),
	...shared,
});

export type TriggerStartBatchBody = Static<typeof TriggerStartBatchSchema>;

/** A profile of Bulk trigger launch: its matching value and data of its own for action hooks. */
export const TriggerStartItemSchema = Type.Object(
	{
		email: Type.Optional(Type.String()),
		...matchingValues,
		custom_data: Type.Optional(FreeObject),
	},
	{ additionalProperties: false },
);

/** Body of Bulk profiles import + trigger mailing launch and its task. */
export const TriggerImportBatchSchema = requestBody({
	trigger_id: Id,
	...shared,
	skip_invalid_subscriptions: Type.Optional(Type.Boolean()),
	detect_geo: Type.Optional(Type.Boolean()),
	timeout: Type.Optional(StartDelaySchema),
});

export type TriggerImportBatchBody = Static<typeof TriggerImportBatchSchema>;
