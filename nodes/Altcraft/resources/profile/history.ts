import { only } from '../../../shared/fields/kit/only';

/** The keys of a period in requests of the history. */
export const PERIOD = { from: 'date_from', to: 'date_to' } as const;

/** What "Simplify" leaves of what happened: what, when, to whom, by which message. */
export const simplifiedEvent = only(
	'action',
	'datetime',
	'profile_id',
	'email',
	'channel',
	'campaign_id',
	'campaign_name',
	'message_id',
	'message_name',
	'count',
);
