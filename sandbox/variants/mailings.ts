import { inferredPath, type VariantDescription } from './description';
import { MAILING_LAUNCHES, TRIGGER_IMPORTS } from './paths';

const MAILING_UPDATES = [
	'/campaigns/broadcasts/update',
	'/campaigns/regulars/update',
	'/campaigns/triggers/update/',
] as const;

/** What the documentation leaves open about mailings. */
export const mailingsVariants = {
	inactiveMailingStart: {
		what: 'Launching a mailing that is not active, or a trigger mailing of another type than api_call: an error code, or success while nothing is sent',
		doubt: 'the pages say which can be launched, not what comes otherwise',
		concerns: MAILING_LAUNCHES,
		values: [400, 404, 'accepted'],
	},
	overrideWithoutRunNow: {
		what: 'override_source_type and override_source_id without run_now',
		doubt: 'Activate mailing documents them for run_now only',
		concerns: ['/campaigns/activate/'],
		values: ['refused', 'ignored'],
	},
	triggerStartAnswer: {
		what: 'The answer to Trigger launch: nothing in data, or the id of the profile',
		doubt: 'its example is cut off; Engage profile has no data',
		concerns: ['/campaigns/triggers/start/'],
		values: ['null', 'profile_id'],
	},
	triggerSinglePhone: {
		what: 'A single phone in place of the list of phones, in imports for trigger mailings',
		doubt: 'Profile data object has a list, an example of the trigger mailings one phone',
		concerns: TRIGGER_IMPORTS,
		values: ['accepted', 'refused'],
	},
	mailingLogPage: {
		what: 'Which entries of a longer log an answer holds: the last, the first, or the last with the newest first',
		doubt: 'the example has the end of a run, oldest first; the page does not say it',
		concerns: ['/campaigns/log_v2'],
		values: ['last', 'first', 'newestFirst'],
	},
	scheduleTimeZone: {
		what: 'The time zone of the times in a start schedule that has no tz',
		doubt: 'only answers have tz, which is empty in the examples; no page says whose time is meant',
		concerns: [],
		values: ['Europe/Moscow', 'UTC'],
	},
	mailingRegularUpdate: inferredPath('/campaigns/regulars/update'),
	mailingDelete: inferredPath('/campaigns/delete'),
	mailingUpdate: {
		what: 'What becomes of the settings that an update of a mailing leaves out: they go back to the defaults, or stay',
		doubt: 'the pages do not say it; several parameters are required',
		concerns: MAILING_UPDATES,
		values: ['replaces', 'merges'],
	},
	mailingSaved: {
		what: 'The answer to a mailing that is created or updated: its id in data, or nothing',
		doubt: 'the answers are cut off; Clone mailing has data.saved_id',
		concerns: [
			'/campaigns/broadcasts/add',
			'/campaigns/regulars/add/',
			'/campaigns/triggers/add/',
			...MAILING_UPDATES,
		],
		values: ['saved_id', 'null'],
	},
	mailingPercentName: {
		what: 'Which spelling of the step in percent counts: both, or one, while the other is ignored, or that of the requests, while that of the answers is refused',
		doubt: 'the requests have agllimit_percent, the answers aglimit_percent',
		concerns: [
			'/campaigns/broadcasts/add',
			'/campaigns/regulars/add/',
			'/campaigns/broadcasts/update',
			'/campaigns/regulars/update',
		],
		values: ['both', 'agllimit_percent', 'aglimit_percent', 'refused'],
	},
	activeMailingDelete: {
		what: 'Deleting a mailing that is active: it goes, or the request is refused',
		doubt: 'the page was not found',
		concerns: ['/campaigns/delete'],
		values: ['allowed', 400],
	},
} as const satisfies Record<string, VariantDescription>;
