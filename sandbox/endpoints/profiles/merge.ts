import { Type } from '@sinclair/typebox';
import { mergeProfiles } from '../../platform/merge-profiles';
import { Id, requestBody } from '../../schemas/common';
import { matchingFields, MatchingModeSchema } from '../../schemas/matching';
import { ProfileDataSchema } from '../../schemas/profile-data';
import { defineEndpoint } from '../endpoint';

const { field_name, field_value } = matchingFields;
const Side = Type.Object(
	{ db_id: Type.Optional(Id), ...matchingFields },
	{ additionalProperties: false },
);
const Flag = Type.Optional(Type.Boolean());

/** Merging multiple profiles. Its table is cut off after history; the answer is that of an import. */
export const mergeManyProfiles = defineEndpoint({
	page: 'Merging multiple profiles',
	path: '/profiles/merge',
	body: requestBody({
		db_id: Id,
		matching: Type.Optional(MatchingModeSchema),
		...{ field_name, field_value },
		source: Type.Array(Side, { minItems: 1 }),
		destination: Side,
		data: Type.Optional(ProfileDataSchema),
		skip_triggers: Flag,
		subscriptions: Flag,
		history: Flag,
	}),
	right: 'edit',
	changes: true,
	handle: (body, context) => ({ profile_id: mergeProfiles(body, context).id }),
});
