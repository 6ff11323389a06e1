import type { VariantDescription } from './description';

/** What the documentation leaves open about databases. */
export const databasesVariants = {
	databaseFields: {
		what: 'Answer of /databases/fields_get: a list like that of the resources, an object by the names of the fields, no such method, or nothing in data',
		doubt: 'other pages name the endpoint; a page of its own was not found',
		concerns: ['/databases/fields_get'],
		values: ['likeResources', 'byName', 'unknownMethod', 'unreadable'],
	},
} as const satisfies Record<string, VariantDescription>;
