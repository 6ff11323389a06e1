import type { Channel } from '../../things/channels';

/**
 * The event codes that the documentation prints (page "Event types", for clicks on push messages page "Message
 * structure"), by what an event's `event_data` holds.
 */
const CODES = {
	/** Events of messages on their way. */
	delivery: {
		email: ['send', 'deliv', 'undeliv', 'sbounce', 'hbounce', 'suppress', 'complain', 'reply'],
		sms: ['send_sms', 'deliv_sms', 'undeliv_sms'],
		push: ['send_push'],
	},
	/** What people do with messages: `event_data` tells of their device, too. */
	tracking: {
		email: [
			...['uopen', 'open', 'uclick', 'click', 'confirm', 'confirmsub', 'unsub'],
			...['read', 'glanced', 'skimmed'],
		],
		sms: ['uclick_sms', 'click_sms', 'unsub_sms'],
		push: ['uopen_push', 'open_push', 'click_push', 'uclick_push'],
	},
} as const satisfies Record<string, Partial<Record<Channel, readonly string[]>>>;

const IMPORTS = ['import_manual', 'import_file', 'import_api'];

/** Where an event belongs: an import of a profile, or a message of a channel. */
export type EventKind =
	| { readonly of: 'import' }
	| { readonly of: keyof typeof CODES; readonly channel: Channel };

const kinds = new Map<string, EventKind>(IMPORTS.map((code) => [code, { of: 'import' }]));
for (const [channel, codes] of channelsOf(CODES.delivery)) {
	for (const code of codes) kinds.set(code, { of: 'delivery', channel });
}
for (const [channel, codes] of channelsOf(CODES.tracking)) {
	for (const code of codes) kinds.set(code, { of: 'tracking', channel });
}

function channelsOf(
	codes: Partial<Record<Channel, readonly string[]>>,
): [Channel, readonly string[]][] {
	const channels = ['email', 'sms', 'push'] as const;
	return channels.map((channel) => [channel, codes[channel] ?? []]);
}

/** What a code stands for; undefined when the documentation does not have it. */
export const kindOf = (code: string): EventKind | undefined => kinds.get(code);

/** The events of a message that is sent and arrives; the other channels have no documented codes. */
export const SENT: Partial<Record<Channel, readonly string[]>> = {
	email: ['send', 'deliv'],
	sms: ['send_sms', 'deliv_sms'],
	// That of an arrived push message is not documented.
	push: ['send_push'],
};

/**
 * The events of a subscription that gets a status by an import. The documentation names the statuses, their codes
 * are inferred, and there is none for "subscribed".
 */
export const STATUS_SET: Partial<Record<Channel, Readonly<Partial<Record<string, string>>>>> = {
	email: { unsubscribed: 'unsub', complained: 'complain', hardbounced: 'hbounce' },
	sms: { unsubscribed: 'unsub_sms' },
};

/** All of them. */
export const KNOWN_CODES: readonly string[] = [...kinds.keys()];
