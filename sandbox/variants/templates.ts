import type { VariantDescription } from './description';

/** What the documentation leaves open about templates. */
export const templatesVariants = {
	templateUpdate: {
		what: 'What becomes of the channels, tags and settings that Update template leaves out: they go, or stay',
		doubt: 'the page does not say it; the channels are required',
		concerns: ['/templates/update'],
		values: ['replaces', 'merges'],
	},
	templateInUse: {
		what: 'Deleting a template that a mailing sends: it goes, or the request is refused with 409',
		doubt: 'the page does not say it',
		concerns: ['/templates/delete'],
		values: ['allowed', 409],
	},
	templateListNextFromId: {
		what: 'next_from_id in Get templates list',
		doubt: 'its example has none, unlike that of Get segments list',
		concerns: ['/templates/list'],
		values: ['absent', 'present'],
	},
} as const satisfies Record<string, VariantDescription>;
