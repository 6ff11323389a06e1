import { createHash } from 'node:crypto';

import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../shared/checks';
import type { Received } from './receivedEvent';

/** So many events are remembered, of 12 characters each: n8n loads and saves them with the workflow. */
export const MOST_REMEMBERED = 10_000;

/**
 * Leaves out the events that came before, in this batch or an earlier one, and remembers the others.
 *
 * The same event is one of the same type, date (which Altcraft writes to the nanosecond), profile and sending (page
 * "Message structure"). One that has no date, or neither profile nor sending, cannot be told from others: it is kept.
 *
 * @param memory the node's static data, which n8n saves after the request. Two requests at the same moment do not
 * know of each other, and the later one's memory stays
 */
export function withoutRepeated(received: readonly Received[], memory: IDataObject): Received[] {
	const seen = new Set(rememberedBy(memory));
	const before = seen.size;
	const kept = received.filter((each) => {
		const fingerprint = each.isEvent ? fingerprintOf(each.code, each.json) : undefined;
		if (fingerprint === undefined) return true;
		if (seen.has(fingerprint)) return false;
		seen.add(fingerprint);
		return true;
	});
	// n8n saves only what is assigned anew.
	if (seen.size > before) memory.seen = [...seen].slice(-MOST_REMEMBERED);
	return kept;
}

function rememberedBy({ seen }: IDataObject): string[] {
	const list: unknown[] = Array.isArray(seen) ? seen : [];
	return list.filter((each) => typeof each === 'string');
}

function fingerprintOf(code: string, event: IDataObject): string | undefined {
	const { event_date: date, list_id: database, event_data: data } = event;
	const profile = event.profile_id ?? event._xxh ?? event._md5;
	const sending = isObject(data) ? data.send_message_id : undefined;
	if (!isGiven(date) || (!isGiven(profile) && !isGiven(sending))) return undefined;
	return createHash('sha256')
		.update(JSON.stringify([code, date, database, profile, sending]))
		.digest('base64url')
		.slice(0, 12);
}

const isGiven = (value: unknown) => value !== undefined && value !== null && value !== '';
