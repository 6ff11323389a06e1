import { type Static, Type } from '@sinclair/typebox';
import { AttachSchema } from './attach';
import { FreeObject, Id, requestBody } from './common';
import { MatchingModeSchema } from './matching';
import { ProfileDataSchema } from './profile-data';

/** The batch pages recommend no more profiles in one request. */
const MAX_PROFILES = 10_000;

/** The profiles of a batch as they arrive. */
export const batchData = {
	data: Type.Array(Type.Unknown(), { minItems: 1, maxItems: MAX_PROFILES }),
};

/** Body of both batch requests of the scenarios. Its profiles are checked one by one, since one may fail alone. */
export const ScenarioBatchSchema = requestBody({
	workflow_id: Id,
	matching: MatchingModeSchema,
	/** For the custom modes; their values stand in each profile (Data array page). */
	field_name: Type.Optional(Type.String()),
	...batchData,
	skip_triggers: Type.Optional(Type.Boolean()),
	skip_invalid_subscriptions: Type.Optional(Type.Boolean()),
	detect_geo: Type.Optional(Type.Boolean()),
	content: Type.Optional(FreeObject),
	custom_data: Type.Optional(FreeObject),
	attach: Type.Optional(AttachSchema),
});

export type ScenarioBatchBody = Static<typeof ScenarioBatchSchema>;

/** Matching values that are no fields of a profile. */
export const matchingValues = {
	phone: Type.Optional(Type.String()),
	profile_id: Type.Optional(Type.String()),
	provider: Type.Optional(Type.String()),
	subscription_id: Type.Optional(Type.String()),
	field_value: Type.Optional(Type.Unknown()),
};

/** A profile of a batch: its matching values (Data array page) and its own data. */
export const ItemDataSchema = Type.Object(
	{
		email: Type.Optional(Type.String()),
		...matchingValues,
		data: Type.Optional(ProfileDataSchema),
	},
	{ additionalProperties: false },
);

/** A profile of a batch as Import multiple profiles has it: its fields, and the matching values among them. */
export const FlatProfileSchema = Type.Object(
	{ ...ProfileDataSchema.properties, ...matchingValues, data: Type.Optional(Type.Never()) },
	{ additionalProperties: Type.Unknown() },
);
