import { Type } from '@sinclair/typebox';
import { AltcraftError } from '../../platform/errors';
import { profileNotFound } from '../../platform/matching';
import { moveProfile } from '../../platform/segments';
import { findVisible } from '../../platform/visibility';
import { Id, requestBody } from '../../schemas/common';
import { defineEndpoint, type Endpoint } from '../endpoint';

/** Add or remove profile: one page for both, of static segments alone. */
export const segmentMemberRequests = (
	[
		['/profiles/segstatic/add', 'entered'],
		['/profiles/segstatic/remove', 'left'],
	] as const
).map(
	([path, kind]): Endpoint =>
		defineEndpoint({
			page: 'Add or remove profile',
			path,
			body: requestBody({
				segment_id: Id,
				db_id: Id,
				profile_id: Type.String({ minLength: 1 }),
				skip_triggers: Type.Optional(Type.Boolean()),
			}),
			right: 'edit',
			changes: true,
			handle: ({ segment_id, db_id, profile_id, skip_triggers = false }, context) => {
				const { state, variants } = context;
				const segment = findVisible(state.segments, segment_id, 'segment', context);
				const database = findVisible(state.databases, db_id, 'database', context);
				if (segment.type !== 'static' || segment.databaseId !== database.id) {
					throw new AltcraftError(variants.segmentNotStatic, `segment ${String(segment.id)}`);
				}
				if (state.profiles.get(profile_id)?.databaseId !== database.id)
					throw profileNotFound(context);
				moveProfile(segment, profile_id, kind, skip_triggers, context);
				return {};
			},
		}),
);
