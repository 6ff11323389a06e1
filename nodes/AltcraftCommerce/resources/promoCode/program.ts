import { targetField, unlistedIdProperty } from '../../../shared/fields/kit/id';

/** The program of promo codes, of which no request gives a list (row "loyalty_id"). */
export const promoCodeProgramId = {
	...targetField(
		unlistedIdProperty({
			displayName: 'Promo Code Program',
			name: 'promoCodeProgramId',
			description: 'The program that the codes belong to',
			hint: "The number beside the program's name in Altcraft, under Loyalty > Promo codes, for example 5 or #5",
		}),
		'loyalty_id',
	),
	advice: { 404: "Check the program's ID, and that it has the code" },
};
