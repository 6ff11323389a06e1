import type { ProfileDatabase } from './profileDatabase';

/** The database that the field "Database" names. */
export const formDatabase: ProfileDatabase = {
	parameter: 'databaseId',
	fieldsMethod: 'getProfileFields',
	optionsMethod: 'getProfileFieldNames',
	databaseOf: (_context, id) => Promise.resolve(id),
};
