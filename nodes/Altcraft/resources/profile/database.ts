import type { ProfileDatabase } from '../../../shared/lists/profileDatabase';

/** The chosen database itself. */
export const profileDatabase: ProfileDatabase = {
	parameter: 'databaseId',
	fieldsMethod: 'getProfileFields',
	optionsMethod: 'getProfileFieldNames',
	databaseOf: (_context, id) => Promise.resolve(id),
};
