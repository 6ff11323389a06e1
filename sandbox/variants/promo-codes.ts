import type { VariantDescription } from './description';

/** What the documentation leaves open about promo codes. */
export const promoCodesVariants = {
	promoCodesDiscarded: {
		what: "Imported codes beyond a program's limit: left out of data, or in it with an error",
		doubt: 'discarded_by_limit counts them, and no example has one',
		concerns: ['/promocodes/import'],
		values: ['leftOut', 'inData'],
	},
	promoCodeUnknown: {
		what: 'A code that is to be attached and that the program does not have: made where the program may, or in any case',
		doubt: 'the Russian page says that it depends on the program, the English one does not',
		concerns: ['/promocodes/attach'],
		values: ['asProgram', 'made'],
	},
} as const satisfies Record<string, VariantDescription>;
