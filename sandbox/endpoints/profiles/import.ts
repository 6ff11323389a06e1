import { storeProfile } from '../../platform/store-profile';
import { ProfileImportSchema } from '../../schemas/profile-import';
import { defineEndpoint } from '../endpoint';

/** Import profile. */
export const importOneProfile = defineEndpoint({
	page: 'Import profile',
	path: '/profiles/import',
	body: ProfileImportSchema,
	right: 'edit',
	changes: true,
	handle: (body, context) => ({ profile_id: storeProfile(body, false, context).id }),
});
