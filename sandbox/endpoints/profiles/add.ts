import { addProfile } from '../../platform/import-profile';
import { rulesOf } from '../../platform/store-profile';
import { ProfileAddSchema } from '../../schemas/profile-import';
import { defineEndpoint } from '../endpoint';

/** Add profile to database. */
export const addOneProfile = defineEndpoint({
	page: 'Add profile to database',
	path: '/profiles/add',
	body: ProfileAddSchema,
	right: 'edit',
	changes: true,
	// The example has no text, unlike those of the other requests.
	handle: (body, context) => ({
		[context.variants.errorTextKey]: '',
		profile_id: addProfile(body, rulesOf({ db_id: body.db_id }, context), context).id,
	}),
});
