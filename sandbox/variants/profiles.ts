import type { VariantDescription } from './description';
import { CUSTOM_REQUESTS, PROFILE_BATCHES, PROFILE_IMPORTS } from './paths';

/** What the documentation leaves open about profiles. */
export const profilesVariants = {
	incrOnNothing: {
		what: 'The function incr on a field that the profile does not have: from 0, or an incorrect request',
		doubt: 'Database fields functional update says "add a number", not to what where there is none',
		concerns: PROFILE_IMPORTS,
		values: ['from0', 400],
	},
	profileBatchValue: {
		what: 'A matching value beside the profiles of a batch, where it can mean nothing: ignored, or refused',
		doubt: 'the tables list email, phone and field_value there; each profile has its own',
		concerns: PROFILE_BATCHES,
		values: ['besideIgnored', 'besideRefused'],
	},
	profilePointer: {
		what: 'Key of the next page of Get data for multiple profiles',
		doubt: 'its example is cut off before the end; the other lists have next_from_id',
		concerns: ['/profiles/list'],
		values: ['next_from_id', 'from_id', 'absent'],
	},
	pointerMeaning: {
		what: 'The pointer of a page of profiles: the last profile of the page before, which is not part of it, or its first',
		doubt: 'in an example the pointer is a smaller ID than the first of the answer',
		concerns: ['/profiles/list'],
		values: ['exclusive', 'inclusive'],
	},
	historyPointer: {
		what: 'Key of the next page of Get multiple profiles action history',
		doubt: 'its example is cut off before the end',
		concerns: ['/subscribers/history_get_all'],
		values: ['next_from_id', 'from_id', 'absent'],
	},
	mergeDatabase: {
		what: 'The db_id of Merging multiple profiles beside those of the profiles: ignored, that of profiles without one, or that of the destination',
		doubt: 'the table has it beside source and destination, which have their own',
		concerns: ['/profiles/merge'],
		values: ['ignored', 'default', 'ofDestination'],
	},
	mergeSource: {
		what: 'What is left of a profile that was merged into another: one without fields, or nothing',
		doubt: 'the page says that it is left with localhost as its email, not what else of it stays',
		concerns: ['/profiles/merge'],
		values: ['keptEmpty', 'deleted'],
	},
	queryDates: {
		what: 'A date in a query: a text that dates are compared with as texts, or what MongoDB writes as {"$date": …}, without which no date is found',
		doubt: 'the pages show queries of texts and numbers alone',
		concerns: ['/profiles/list', '/profiles/get_all', ...CUSTOM_REQUESTS],
		values: ['texts', '$date'],
	},
	updateAnswer: {
		what: 'The answer to Update profile: the id of the profile, or nothing',
		doubt: 'the page is cut off before it; Import profile has profile_id',
		concerns: ['/profiles/update'],
		values: ['profile_id', 'without'],
	},
} as const satisfies Record<string, VariantDescription>;
