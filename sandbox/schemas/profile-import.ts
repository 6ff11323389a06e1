import { type Static, Type } from '@sinclair/typebox';
import { batchData } from './batch';
import { Id, requestBody } from './common';
import { matchingFields, MatchingModeSchema } from './matching';
import { ProfileDataSchema } from './profile-data';

const Flag = Type.Optional(Type.Boolean());

/** Tables of Import profile and Update profile. */
export const ProfileImportSchema = requestBody({
	db_id: Id,
	matching: Type.Optional(MatchingModeSchema),
	...matchingFields,
	data: ProfileDataSchema,
	skip_triggers: Flag,
	skip_invalid_subscriptions: Flag,
	detect_geo: Flag,
	add_to_segments: Type.Optional(Type.Array(Id)),
	remove_from_segments: Type.Optional(Type.Array(Id)),
});

/** Table of Add profile to database. */
export const ProfileAddSchema = requestBody({
	db_id: Id,
	data: ProfileDataSchema,
	skip_triggers: Flag,
	skip_invalid_subscriptions: Flag,
});

/** Table of Add multiple profiles. */
export const ProfileAddBatchSchema = requestBody({
	db_id: Id,
	...batchData,
	skip_triggers: Flag,
	skip_invalid_subscriptions: Flag,
});

const batchFields = {
	db_id: Id,
	...batchData,
	matching: Type.Optional(MatchingModeSchema),
	...matchingFields,
	skip_invalid_subscriptions: Flag,
};

/** Table of Update multiple profiles, which has neither skip_triggers nor detect_geo. */
export const ProfileUpdateBatchSchema = requestBody(batchFields);

/** Table of Import multiple profiles. */
export const ProfileImportBatchSchema = requestBody({
	...batchFields,
	skip_triggers: Flag,
	detect_geo: Flag,
});

export type ProfileImportBody = Static<typeof ProfileImportSchema>;
export type ProfileBatchBody = Static<typeof ProfileUpdateBatchSchema>;
export type ProfileAddBatchBody = Static<typeof ProfileAddBatchSchema>;
