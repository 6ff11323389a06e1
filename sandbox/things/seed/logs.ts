import type { LogEntry } from '../mailings';

type PartialEntry = Pick<LogEntry, 'message'> & Partial<Omit<LogEntry, 'time'>>;

/** Entries a second apart; an INFO without a state unless they say otherwise. */
function logFrom(start: string, entries: readonly PartialEntry[]): LogEntry[] {
	const first = Date.parse(start);
	return entries.map((entry, index) => ({
		level: 'INFO',
		state: '',
		value: '',
		time: new Date(first + index * 1000),
		...entry,
	}));
}

const begin: PartialEntry = { message: 'Campaign started', state: 'start' };
const end: readonly PartialEntry[] = [
	{ message: 'Campaign finished', state: 'end' },
	{ message: 'Total time spent', value: '138.351985ms' },
];

/** A run that went well; its last two entries are those of the page's example. */
export const goodRun: readonly LogEntry[] = logFrom('2024-04-02T17:56:59.504Z', [
	begin,
	{ level: 'DEBUG', message: 'Messages queued', value: '3' },
	...end,
]);

/** A run in which a message could not be sent. */
export const failedRun: readonly LogEntry[] = logFrom('2024-11-29T06:00:00.000Z', [
	begin,
	{ level: 'WARNING', message: 'Profile has no subscription', value: '66acb337240d5213037986d8' },
	{ level: 'ERROR', message: 'Message was not sent', value: 'smtp: connection refused' },
	...end,
]);
