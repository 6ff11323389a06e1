import { storeProfile } from '../../platform/store-profile';
import { ProfileImportSchema } from '../../schemas/profile-import';
import { defineEndpoint } from '../endpoint';

/** Update profile. Its answer was not found; a variant has the profile's id in it, as the import has. */
export const updateOneProfile = defineEndpoint({
	page: 'Update profile',
	path: '/profiles/update',
	body: ProfileImportSchema,
	right: 'edit',
	changes: true,
	handle: (body, context) => {
		const { id } = storeProfile(body, true, context);
		return context.variants.updateAnswer === 'profile_id' ? { profile_id: id } : { data: null };
	},
});
