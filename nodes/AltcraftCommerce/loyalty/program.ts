import { targetField, unlistedIdProperty } from '../../shared/fields/kit/id';

/** The loyalty program, of which no request gives a list. Its database is the one that members are looked for in. */
export const loyaltyProgramId = {
	...targetField(
		unlistedIdProperty({
			displayName: 'Loyalty Program',
			name: 'loyaltyProgramId',
			description: 'The program that the member takes part in',
			hint: "The number beside the program's name in Altcraft, under Loyalty, for example 12 or #12",
		}),
		'loyalty_program_id',
	),
	advice: {
		404: "Check the loyalty program's ID, and that the profile is in its database and takes part in it",
	},
};
