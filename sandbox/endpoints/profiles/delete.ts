import { Type } from '@sinclair/typebox';
import { eraseProfile } from '../../platform/erase-profile';
import { findProfile, profileNotFound } from '../../platform/matching';
import { rulesOf, withMatching } from '../../platform/store-profile';
import { Id, requestBody } from '../../schemas/common';
import { matchingFields } from '../../schemas/matching';
import { defineEndpoint } from '../endpoint';

const { email, phone, profile_id, field_name, field_value, resource_id } = matchingFields;

/** Delete profile. Its page names four modes; the role needs a right of its own. */
export const deleteOneProfile = defineEndpoint({
	page: 'Delete profile',
	path: '/profiles/delete',
	body: requestBody({
		db_id: Id,
		matching: Type.Optional(
			Type.Union([
				Type.Literal('email'),
				Type.Literal('phone'),
				Type.Literal('profile_id'),
				Type.Literal('custom'),
			]),
		),
		...{ email, phone, profile_id, field_name, field_value, resource_id },
	}),
	right: 'erase',
	changes: true,
	handle: (request, context) => {
		const body = withMatching(request);
		const profile = findProfile(body, rulesOf(body, context), context);
		if (profile === undefined) throw profileNotFound(context);
		eraseProfile(profile, context);
		return { data: { profile_id: profile.id } };
	},
});
