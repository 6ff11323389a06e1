import { Type } from '@sinclair/typebox';
import { findProfile, profileNotFound } from '../../platform/matching';
import { profileDetails } from '../../platform/show-profile';
import { findVisible } from '../../platform/visibility';
import { Id, requestBody } from '../../schemas/common';
import { matchingFields, MatchingModeSchema } from '../../schemas/matching';
import { defineEndpoint } from '../endpoint';

/** Get profile data. Its page names all modes. */
export const getProfile = defineEndpoint({
	page: 'Get profile data',
	path: '/profiles/get/',
	body: requestBody({ db_id: Id, matching: Type.Optional(MatchingModeSchema), ...matchingFields }),
	right: 'list',
	changes: false,
	handle: (body, context) => {
		const database = findVisible(context.state.databases, body.db_id, 'database', context);
		const rules = { database, namedByPage: [body.matching ?? 'email'] } as const;
		const profile = findProfile(body, rules, context);
		if (profile === undefined) throw profileNotFound(context);
		return { data: profileDetails(profile, context) };
	},
});
