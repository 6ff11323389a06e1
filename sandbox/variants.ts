import { HOOK_VARIANTS } from './hook-variants';

/** One point that the public documentation leaves open, and the forms that it may take. */
export interface VariantDescription {
	/** What the variant changes in the sandbox. */
	readonly what: string;
	/** Why there is a doubt. */
	readonly doubt: string;
	/** The plausible forms; the first one is the default. */
	readonly values: readonly [Value, ...Value[]];
}

type Value = string | number | boolean;

/**
 * Everything in the sandbox that is inferred and not documented. Code that relies on a point
 * here reads it from the active variants, so that a client can be tried against each form.
 */
export const VARIANTS = {
	errorHttpStatus: {
		what: 'HTTP status of an answer whose error code is not 0',
		doubt:
			'API interaction says that 200 is the transport-level success; what comes with an error is cut off in every known copy',
		values: ['always200', 'asCode'],
	},
	bodyTooLarge: {
		what: 'Answer to a body over 10 MB: an HTML page of a web server, or an envelope',
		doubt: 'the pages give the limit, not the answer; error code 413 has another meaning',
		values: ['html', 'envelope'],
	},
	invalidParameterCode: {
		what: 'Error code for unknown, missing and mistyped parameters',
		doubt: 'the table of error codes has 400 and 450, both "incorrect request"',
		values: [400, 450],
	},
	profileNotFoundCode: {
		what: 'Error code when no profile matches',
		doubt: 'no page says it for profiles; 404 is "object not found"',
		values: [404, 400],
	},
	outsideGroupCode: {
		what: 'Error code for an object in a group that the token does not see',
		doubt: 'the table has 404 "not found in the visibility" and 441 "belongs to another group"',
		values: [404, 441],
	},
	inactiveScenarioStart: {
		what: 'Engaging a profile in an inactive scenario: an error code, or success while nobody enters',
		doubt: 'no page says it',
		values: [400, 404, 'accepted'],
	},
	inactiveMailingStart: {
		what: 'Launching a mailing that is not active, or a trigger mailing of another type than api_call: an error code, or success while nothing is sent',
		doubt: 'the pages say which can be launched, not what comes otherwise',
		values: [400, 404, 'accepted'],
	},
	customRequestWithoutMatch: {
		what: 'A custom_request that matches nobody: success, or an error code',
		doubt: 'no page says it',
		values: ['accepted', 404],
	},
	matchingModes: {
		what: 'Matching modes that an endpoint takes: all 11 of the Matching page, or those its own page names',
		doubt: 'the pages of the endpoints list fewer modes than the Matching page',
		values: ['all', 'namedByPage'],
	},
	emailPhoneMatching: {
		what: 'email_phone and email_phone_sub need one of e-mail and phone, or both',
		doubt: 'Matching lists both fields and says "e-mail or phone"',
		values: ['eitherField', 'bothFields'],
	},
	resourceMatching: {
		what: 'resource_id narrows the search to subscriptions of that resource; the address of the profile itself still counts, or not',
		doubt: 'the pages say only "resource for e-mail and phone matching"',
		values: ['profileOrResource', 'resourceOnly'],
	},
	customRequestWithMatching: {
		what: 'A request with both custom_request and matching',
		doubt: 'Engage profile says "instead of matching", not what happens with both',
		values: ['refused', 'customRequestWins'],
	},
	importDatabaseId: {
		what: 'db_id in Import and engage profile',
		doubt: 'absent from the parameter table, present in the example of an undated copy',
		values: ['optional', 'refused', 'required'],
	},
	customData: {
		what: 'custom_data in scenario requests',
		doubt: 'only in one undated, probably older copy',
		values: ['accepted', 'refused'],
	},
	unknownProfileFields: {
		what: 'Fields of the profile data that the database does not have',
		doubt: 'Profile data object allows "any custom database field", not what happens to others',
		values: ['kept', 'ignored', 'refused'],
	},
	fileKeyName: {
		what: 'Name of the key of an uploaded file in attach',
		doubt: 'the pages print flie_key, probably a slip',
		values: ['file_key', 'flie_key', 'both'],
	},
	overrideWithoutRunNow: {
		what: 'override_source_type and override_source_id without run_now',
		doubt: 'Activate mailing documents them for run_now only',
		values: ['refused', 'ignored'],
	},
	scenarioDeactivate: {
		what: 'The endpoint /workflows/deactivate',
		doubt: 'its page was not found; path and parameters are by analogy with activate',
		values: ['present', 'absent'],
	},
	numbersAsStrings: {
		what: 'Numbers and booleans written as strings ("15", "true")',
		doubt: 'only an example of Deactivate mailing does it',
		values: ['accepted', 'refused'],
	},
	duplicateHeaders: {
		what: 'Headers of the answer to a repeated request',
		doubt: 'older pages print the names with X-',
		values: ['Duplicate-*', 'X-Duplicate-*'],
	},
	requestIdHeader: {
		what: 'Request header that identifies a request',
		doubt: 'older pages print X-Request-ID',
		values: ['both', 'Request-ID', 'X-Request-ID'],
	},
	requestIdScope: {
		what: 'Whether one Request-ID at two endpoints is one request',
		doubt: 'the page names the header and the token as the key, the endpoint is not mentioned',
		values: ['token', 'tokenAndEndpoint'],
	},
	checksumDeduplication: {
		what: 'Requests without Request-ID are recognised by a checksum of body and headers',
		doubt: 'not every request supports the checksum; the table is cut off before these endpoints',
		values: [true, false],
	},
	repeatedFailure: {
		what: 'A repeat of a request that failed: the stored failure, or executed again',
		doubt: 'the page says "the first answer", not whether failures are stored',
		values: ['storedAnswer', 'executed'],
	},
	batchShape: {
		what: 'A profile in the data of a batch: its matching values beside its own data, or the fields of the profile themselves',
		doubt:
			'the example of the batch pages is cut off; the trigger mailings have an own data in each, Import multiple profiles has flat profiles',
		values: ['itemData', 'flatProfiles'],
	},
	batchMatchingValue: {
		what: 'Where the matching value of a profile in a batch may stand: beside its data or in it, or only beside it',
		doubt:
			'Data array has it beside, the example of the import for trigger mailings only within data',
		values: ['itemOrData', 'itemOnly'],
	},
	batchAttach: {
		what: 'attach in batches',
		doubt: 'the tables of the batch pages are cut off before it',
		values: ['accepted', 'refused'],
	},
	batchResult: {
		what: 'The result of a batch: one for each profile in their order, the failures alone, the ids of those who entered alone, all of it within data, or none',
		doubt:
			'the answer is cut off; Add multiple profiles has one result per profile, Bulk trigger launch has ids',
		values: ['perProfile', 'onlyFailures', 'profileIds', 'insideData', 'absent'],
	},
	batchErrorCode: {
		what: 'Error code of a batch in which a profile failed: success, or the code of the first failure',
		doubt: 'no page says it',
		values: [0, 'firstFailure'],
	},
	startBatchId: {
		what: 'Name of the id in Bulk trigger launch and its task: either, or one of them while the other is ignored',
		doubt: 'Bulk trigger launch has trigger_id, the table of its task has id',
		values: ['either', 'trigger_id', 'id'],
	},
	startBatchResult: {
		what: 'The result of Bulk trigger launch: the ids of the profiles that were reached, with null for the others, a result for each profile, or none',
		doubt:
			'the page says "ids of the profiles the mailing was sent to"; its example is not visible',
		values: ['profileIds', 'nullForOthers', 'perProfile', 'absent'],
	},
	triggerStartAnswer: {
		what: 'The answer to Trigger launch: nothing in data, or the id of the profile',
		doubt: 'its example is cut off; Engage profile has no data',
		values: ['null', 'profile_id'],
	},
	taskTimeout: {
		what: 'timeout in the task for bulk import and trigger launch',
		doubt: 'not in the visible part of its table, unlike that of the request without a task',
		values: ['accepted', 'refused'],
	},
	triggerSinglePhone: {
		what: 'A single phone in place of the list of phones, in imports for trigger mailings',
		doubt: 'Profile data object has a list, an example of the trigger mailings one phone',
		values: ['accepted', 'refused'],
	},
	mailingLogPage: {
		what: 'Which entries of a longer log an answer holds: the last, the first, or the last with the newest first',
		doubt: 'the example has the end of a run, oldest first; the page does not say it',
		values: ['last', 'first', 'newestFirst'],
	},
	objectData: {
		what: 'data of the get requests: as in their examples (a campaign within an array, a mailing not), or one form for all',
		doubt: 'Get campaign information has an array with one object, the other pages have the object',
		values: ['asExamples', 'object', 'array'],
	},
	campaignStartName: {
		what: 'Name of the start in Activate campaign: either, or one of them while the other is ignored',
		doubt: 'the table has activate_date, the tip and the examples have start_date',
		values: ['either', 'start_date', 'activate_date'],
	},
	campaignStart: {
		what: 'Activate campaign without a start: at once, or an incorrect request',
		doubt: 'the table says required, the tip "sent without a value" for at once',
		values: ['optional', 'required'],
	},
	taskIdKey: {
		what: 'Where the id of a task stands in the answer to a task for a batch',
		doubt: 'the page says that there is one, its name is cut off; other tasks have data.task_id',
		values: ['data.task_id', 'task_id', 'data'],
	},
	errorTextKey: {
		what: 'Key of the error text',
		doubt: 'one copy of Get scenarios list prints "error text"',
		values: ['error_text', 'error text'],
	},
	listTotalKey: {
		what: 'Key of the number of objects in a list',
		doubt: 'copies of Get scenarios list differ',
		values: ['total_count', 'total', 'absent'],
	},
	listNextFromId: {
		what: 'next_from_id in lists',
		doubt: 'one copy of Get scenarios list has none',
		values: ['present', 'absent'],
	},
	nextFromIdValue: {
		what: 'What next_from_id holds: the id after the last of the page, the last id itself, or 0 once nothing follows',
		doubt:
			'the example of Get segments list has 2 after the segments 1 and 2; "until 0 rows" can be read as either',
		values: ['afterLast', 'lastId', 'zeroAtEnd'],
	},
	listFromId: {
		what: 'from_id in lists: respected, or ignored so that every page is the first',
		doubt: 'every page documents it; a client must not ask for ever where it is ignored',
		values: ['respected', 'ignored'],
	},
	triggerListNextFromId: {
		what: 'next_from_id in Get trigger mailings list',
		doubt: 'its example has none, unlike that of Get mailing list',
		values: ['absent', 'present'],
	},
	mailingGroupKeys: {
		what: 'Keys of the groups in the lists of mailings',
		doubt: 'an older example has capitals',
		values: ['groups, id, name', 'Groups, Id, Name'],
	},
	scenarioGroupKeys: {
		what: 'Keys of the groups in Get scenarios list',
		doubt: 'its two examples differ',
		values: ['id, name', 'ID, title'],
	},
	databaseGroupKeys: {
		what: 'Keys of the groups in Get database list and Get segments list',
		doubt: 'their examples have capitals, unlike the other lists and the table of the segments',
		values: ['Groups, Id, Name', 'groups, id, name'],
	},
	databaseFields: {
		what: 'Answer of /databases/fields_get: a list like that of the resources, an object by the names of the fields, no such method, or nothing in data',
		doubt: 'other pages name the endpoint; a page of its own was not found',
		values: ['likeResources', 'byName', 'unknownMethod', 'unreadable'],
	},
	...HOOK_VARIANTS,
} as const satisfies Record<string, VariantDescription>;

export type VariantName = keyof typeof VARIANTS;

/** The active form of every variant. */
export type Variants = {
	[Name in VariantName]: (typeof VARIANTS)[Name]['values'][number];
};

/** The default form of every variant. */
export const DEFAULT_VARIANTS = Object.fromEntries(
	Object.entries(VARIANTS).map(([name, { values }]) => [name, values[0]]),
	// Each name has its own values, which the type of `fromEntries` cannot tell.
) as Variants;

/** The names and values as they are; throws a sentence when one is unknown. */
export function checkVariants(changes: object): Partial<Variants> {
	for (const [name, value] of Object.entries(changes)) {
		const values = Object.entries<VariantDescription>(VARIANTS).find(([key]) => key === name)?.[1]
			.values;
		if (values === undefined) throw new Error(`There is no variant ${name}.`);
		if (!values.includes(value as Value)) {
			throw new Error(`Variant ${name} is one of ${values.map(String).join(', ')}.`);
		}
	}
	return changes;
}
