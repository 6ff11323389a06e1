import type { Sender, SoftBounce } from '../senders';

/** Those of the example, and one more of e-mails. */
export const seedSenders = (): Sender[] => [
	{ id: 1, name: 'AKMTA sender', channel: 'email', type: 'akmta', groups: [0] },
	{ id: 2, name: 'Bulk SMS sender', channel: 'sms', type: 'bulksms_com', groups: [0] },
	{ id: 3, name: 'Second AKMTA sender', channel: 'email', type: 'akmta', groups: [0] },
];

const NO_MAILBOX =
	'Your message was not delivered because the other user mailbox was not available';
const FAR_END =
	'This response is sent when the message simply failed. Often times this is not caused by you, but rather because of a far-end server problem';
const BUSY = 'Too many connections, try again later';

const of = (
	...[day, mailingId, toDomain, text, count]: [string, number, string, string, number]
): SoftBounce => ({
	...{ day, mailingId, toDomain, text, count },
	fromDomain: mailingId === 83 ? 'news.shop.example' : 'shop.example',
	ip: count > 1 ? '192.0.2.1' : '192.0.2.2',
});

/** A day by its distance from today, as `2026-12-31`. */
const dayFromToday = (days: number): string =>
	new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Those of the example, by days and mailings, and some of these days, wherever it is yesterday. */
export const seedSoftBounces = (): SoftBounce[] => [
	of('2024-04-26', 83, 'example.com', NO_MAILBOX, 2),
	of('2024-05-01', 83, 'example.com', NO_MAILBOX, 1),
	of('2024-04-30', 83, 'jetwire.name', FAR_END, 3),
	of('2024-04-30', 83, 'busy.example', BUSY, 1),
	of('2024-04-30', 2, 'busy.example', BUSY, 4),
	of('2024-05-02', 83, 'example.com', NO_MAILBOX, 9),
	...[-2, -1, 0].flatMap((days) => [
		of(dayFromToday(days), 83, 'busy.example', BUSY, 12),
		of(dayFromToday(days), 2, 'example.com', NO_MAILBOX, 1),
	]),
];
