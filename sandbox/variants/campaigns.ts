import type { VariantDescription } from './description';

/** What the documentation leaves open about campaigns. */
export const campaignsVariants = {
	campaignStartName: {
		what: 'Name of the start in Activate campaign: either, or one of them while the other is ignored',
		doubt: 'the table has activate_date, the tip and the examples have start_date',
		concerns: ['/scampaigns/activate'],
		values: ['either', 'start_date', 'activate_date'],
	},
	campaignStart: {
		what: 'Activate campaign without a start: at once, or an incorrect request',
		doubt: 'the table says required, the tip "sent without a value" for at once',
		concerns: ['/scampaigns/activate'],
		values: ['optional', 'required'],
	},
} as const satisfies Record<string, VariantDescription>;
