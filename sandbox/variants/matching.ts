import type { VariantDescription } from './description';
import { CUSTOM_REQUESTS, MATCHING } from './paths';

/** What the documentation leaves open about how a profile is found. */
export const matchingVariants = {
	profileNotFoundCode: {
		what: 'Error code when no profile matches',
		doubt: 'no page says it for profiles; 404 is "object not found"',
		concerns: MATCHING,
		values: [404, 400],
	},
	customRequestWithoutMatch: {
		what: 'A custom_request that matches nobody: success, or an error code',
		doubt: 'no page says it',
		concerns: CUSTOM_REQUESTS,
		values: ['accepted', 404],
	},
	customRequestWithMatching: {
		what: 'A request with both custom_request and matching',
		doubt: 'Engage profile says "instead of matching", not what happens with both',
		concerns: CUSTOM_REQUESTS,
		values: ['refused', 'customRequestWins'],
	},
	customRequestWithFilter: {
		what: 'subscription_filter beside custom_request',
		doubt: 'Engage profile says "not used with custom_request", not whether it is refused',
		concerns: CUSTOM_REQUESTS,
		values: ['ignored', 'refused'],
	},
	matchingModes: {
		what: 'Matching modes that an endpoint takes: all 11 of the Matching page, or those its own page names',
		doubt: 'the pages of the endpoints list fewer modes than the Matching page',
		concerns: MATCHING,
		values: ['all', 'namedByPage'],
	},
	emailPhoneMatching: {
		what: 'email_phone and email_phone_sub need one of e-mail and phone, or both',
		doubt: 'Matching lists both fields and says "e-mail or phone"',
		concerns: MATCHING,
		values: ['eitherField', 'bothFields'],
	},
	resourceMatching: {
		what: 'resource_id narrows the search to subscriptions of that resource; the address of the profile itself still counts, or not',
		doubt: 'the pages say only "resource for e-mail and phone matching"',
		concerns: MATCHING,
		values: ['profileOrResource', 'resourceOnly'],
	},
} as const satisfies Record<string, VariantDescription>;
