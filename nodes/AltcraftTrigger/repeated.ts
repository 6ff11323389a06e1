import { createHash } from 'node:crypto';

import type { IDataObject } from 'n8n-workflow';

import { isBlank, isObject } from '../shared/checks';
import type { Received } from './receivedEvent';

/** So many events are remembered, of 12 characters each: n8n loads and saves them with the workflow. */
export const MOST_REMEMBERED = 10_000;

/**
 * Leaves out the events that came before, in this batch or an earlier one, and remembers the others.
 *
 * Events have no ID (page "Message structure"), and which fields name a sending is documented in part. So the same
 * event is one that is equal in everything: its type, date, profile, sending and whatever else it tells. A click on
 * another link, or another mailing's delivery, differs somewhere, also where the dates are of whole seconds. The
 * number of attempts alone may differ (`sends_trying_num`). An event with other data than before comes through twice,
 * which does less harm than a lost one. What has no date, or neither profile nor sending, cannot be told from others,
 * and what is nested too deeply is not looked at: it is kept.
 *
 * @param memory the node's static data, which n8n saves after the request. Two requests at the same moment do not
 * know of each other, and the later one's memory stays
 */
export function withoutRepeated(received: readonly Received[], memory: IDataObject): Received[] {
	const seen = new Set(rememberedBy(memory));
	const before = seen.size;
	const kept = received.filter(({ isEvent, json }) => {
		const fingerprint = isEvent ? fingerprintOf(json) : undefined;
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

function fingerprintOf(event: IDataObject): string | undefined {
	if (!canBeTold(event) || isDeeper(event, DEEPEST)) return undefined;
	return createHash('sha256')
		.update(written({ ...event, sends_trying_num: null }))
		.digest('base64url')
		.slice(0, 12);
}

/** The fields that name a profile (page "Message structure"); which of them an event has differs. */
const PROFILE = ['profile_id', '_xxh', '_md5', 'subscription_hash_id'];

function canBeTold(event: IDataObject): boolean {
	const { event_date: date, event_data: data } = event;
	const namesSending = isObject(data) && !isBlank(data.send_message_id);
	return !isBlank(date) && (namesSending || PROFILE.some((name) => !isBlank(event[name])));
}

/** So many levels an event may have to be compared; the documentation's have three. */
const DEEPEST = 100;

/** Looks no further than asked: thousands of levels would take more calls in each other than JavaScript can hold. */
function isDeeper(value: unknown, levels: number): boolean {
	if (typeof value !== 'object' || value === null) return false;
	return levels === 0 || Object.values(value).some((each) => isDeeper(each, levels - 1));
}

/** As JSON with the fields in the order of their names: equal values become equal texts, however they came. */
function written(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(written).join()}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
	return `{${fields.map(([name, each]) => `${JSON.stringify(name)}:${written(each)}`).join()}}`;
}
