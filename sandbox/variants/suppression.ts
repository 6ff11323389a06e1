import { inferredPath, type VariantDescription } from './description';

/** What the documentation leaves open about suppression lists. */
export const suppressionVariants = {
	suppressionListUpdate: inferredPath('/suppresses/update'),
	suppressionListDelete: inferredPath('/suppresses/delete'),
	suppressionEmailsRemove: inferredPath('/suppresses/emails_remove'),
	suppressionDomainsRemove: inferredPath('/suppresses/domains_remove'),
	suppressionListNextFromId: {
		what: 'next_from_id in Get the list of suppression lists',
		doubt: 'its examples have none, unlike that of Get segments list',
		concerns: ['/suppresses/list'],
		values: ['absent', 'present'],
	},
	suppressionAdd: {
		what: 'The answer to an added contact: as in the example of each page, or one form for all, the contact in data and whether it is new, or nothing',
		doubt: 'newer copies have the contact in data with true or false, which no table explains',
		concerns: ['/suppresses/email_add', '/suppresses/phone_add', '/suppresses/domain_add'],
		values: ['asExamples', 'told', 'nothing'],
	},
	suppressionTotals: {
		what: 'The last of the totals of added contacts: as in the example of each page, or one key for all',
		doubt: 'e-mails and domains have total_updated, phones have total_invalid',
		concerns: ['/suppresses/emails_add', '/suppresses/phones_add', '/suppresses/domains_add'],
		values: ['asExamples', 'total_updated', 'total_invalid'],
	},
	suppressionCheck: {
		what: 'The answer to a checked domain: matched alone, as in its example, or all four fields',
		doubt: 'the XML example of the same page has all four',
		concerns: ['/suppresses/domain_check'],
		values: ['asExamples', 'all'],
	},
} as const satisfies Record<string, VariantDescription>;
