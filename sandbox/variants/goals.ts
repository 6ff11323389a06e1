import type { VariantDescription } from './description';

/** What the documentation leaves open about goals. */
export const goalsVariants = {
	goalDigits: {
		what: "Digits in a goal's name",
		doubt: 'the user guide lists what a name may hold, and does not list them',
		concerns: ['/goals/register'],
		values: ['accepted', 'refused'],
	},
} as const satisfies Record<string, VariantDescription>;
