import type { VariantDescription } from './description';
import { IMPORTS, LAUNCHES, SCENARIO_STARTS } from './paths';

/** What the documentation leaves open about the data and files that come along. */
export const importsVariants = {
	importDatabaseId: {
		what: 'db_id in Import and engage profile',
		doubt: 'absent from the parameter table, present in the example of an undated copy',
		concerns: ['/workflows/import_and_start'],
		values: ['optional', 'refused', 'required'],
	},
	customData: {
		what: 'custom_data in scenario requests',
		doubt: 'only in one undated, probably older copy',
		concerns: SCENARIO_STARTS,
		values: ['accepted', 'refused'],
	},
	unknownProfileFields: {
		what: 'Fields of the profile data that the database does not have',
		doubt: 'Profile data object allows "any custom database field", not what happens to others',
		concerns: IMPORTS,
		values: ['kept', 'ignored', 'refused'],
	},
	fileKeyName: {
		what: 'Name of the key of an uploaded file in attach: either, or one of them while the other is refused',
		doubt: 'the pages print flie_key, probably a slip, and an integration may send it as printed',
		concerns: LAUNCHES,
		values: ['both', 'file_key', 'flie_key'],
	},
} as const satisfies Record<string, VariantDescription>;
