import type { VariantDescription } from './description';
import { MAILING_LAUNCHES, TRIGGER_IMPORTS } from './paths';

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
} as const satisfies Record<string, VariantDescription>;
