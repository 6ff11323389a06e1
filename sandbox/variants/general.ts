import type { VariantDescription } from './description';

/** What the documentation leaves open about any request and its answer. */
export const generalVariants = {
	errorHttpStatus: {
		what: 'HTTP status of an answer whose error code is not 0',
		doubt:
			'API interaction says that 200 is the transport-level success; what comes with an error is cut off in every known copy',
		concerns: 'everything',
		values: ['always200', 'asCode'],
	},
	errorTextKey: {
		what: 'Key of the error text',
		doubt: 'one copy of Get scenarios list prints "error text"',
		concerns: 'everything',
		values: ['error_text', 'error text'],
	},
	bodyTooLarge: {
		what: 'Answer to a body over 10 MB: an HTML page of a web server, or an envelope',
		doubt: 'the pages give the limit, not the answer; error code 413 has another meaning',
		concerns: 'everything',
		values: ['html', 'envelope'],
	},
	invalidParameterCode: {
		what: 'Error code for unknown, missing and mistyped parameters',
		doubt: 'the table of error codes has 400 and 450, both "incorrect request"',
		concerns: 'everything',
		values: [400, 450],
	},
	numbersAsStrings: {
		what: 'Numbers and booleans written as strings ("15", "true")',
		doubt: 'only an example of Deactivate mailing does it',
		concerns: 'everything',
		values: ['accepted', 'refused'],
	},
	outsideGroupCode: {
		what: 'Error code for an object in a group that the token does not see',
		doubt: 'the table has 404 "not found in the visibility" and 441 "belongs to another group"',
		concerns: 'everything',
		values: [404, 441],
	},
	objectData: {
		what: 'data of the get requests: as in their examples (a campaign within an array, a mailing not), or one form for all',
		doubt: 'Get campaign information has an array with one object, the other pages have the object',
		concerns: [
			...['/campaigns/get', '/campaigns/triggers/get', '/scampaigns/get', '/suppresses/get'],
			...['/databases/get/', '/resources/get'],
		],
		values: ['asExamples', 'object', 'array'],
	},
} as const satisfies Record<string, VariantDescription>;
