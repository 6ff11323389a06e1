import type { IDataObject } from 'n8n-workflow';

import { RequestFailure } from '../errors';
import { isObject } from '../fields/checks';
import type { AttachedFiles } from '../fields/field';
import { readOptions } from '../fields/options';
import { runsInBackground } from '../fields/runInBackground';
import type { Answer } from '../transport/answer';
import { refusal, toCode } from '../transport/answer';
import { cut } from '../transport/batch';
import { send } from '../transport/request';
import { hashOf } from '../transport/requestId';
import type { Delivery, Outcome, Plan } from './delivery';
import { settled } from './delivery';
import { toItem } from './output';
import type { Run } from './run';
import { automaticId, compose } from './run';
import { assertSize, byteLength, LARGEST_BODY, tooLarge } from './size';

/** How many batches are under way at once; the documentation suggests several parallel streams. */
const STREAMS = 4;

/** Room for the token and the names around the profiles, in bytes. */
const ENVELOPE = 1024;

/** One profile of a batch. */
interface Entry {
	item: number;
	/** Its matching values and its own data. */
	profile: IDataObject;
	/** Its matching values alone. */
	key: IDataObject;
	/** The user's key. */
	requestId: string | undefined;
	bytes: number;
}

/** Profiles that may share requests, since all else about them is the same. */
interface Group {
	endpoint: string;
	inBackground: boolean;
	body: IDataObject;
	key: IDataObject;
	files: AttachedFiles | undefined;
	timeout: number;
	batchSize: number;
	/** What the profiles of a request may take, in bytes. */
	room: number;
	entries: Entry[];
}

/** Plans as few requests as the limits allow, each with many profiles. */
export function planBatches(run: Run): Plan {
	const groups = new Map<string, Group>();
	const refused: Outcome[] = [];
	for (let item = 0; item < run.total; item++) {
		try {
			addTo(groups, run, item);
		} catch (thrown) {
			refused.push({ items: [item], thrown });
		}
	}
	const deliveries = [...groups.values()].flatMap((group) => {
		const sendBatch = sender(run, group);
		return cut(group.entries, { parts: group.batchSize, bytes: group.room }).map(sendBatch);
	});
	return { deliveries, refused, concurrency: STREAMS };
}

function addTo(groups: Map<string, Group>, run: Run, item: number): void {
	const { fields, endpoint, batch } = run.operation;
	const values = run.valuesOf(item);
	const { requestId, timeout, batchSize } = readOptions(values, { batch: true });
	const { body, key, files } = compose(fields, values);
	const inBackground = runsInBackground(values);
	const name = JSON.stringify([body, files?.fingerprint, inBackground, timeout, batchSize]);
	let group = groups.get(name);
	if (group === undefined) {
		group = {
			endpoint: inBackground && batch !== undefined ? batch.taskEndpoint : endpoint,
			inBackground,
			body,
			key,
			files,
			timeout,
			batchSize,
			room: LARGEST_BODY - ENVELOPE - byteLength(body) - (files?.bytes ?? 0),
			entries: [],
		};
		groups.set(name, group);
	}
	const profile = compose(perProfile(fields), values);
	const bytes = byteLength(profile.body) + 1;
	if (bytes > group.room) {
		const whole = LARGEST_BODY - group.room + bytes;
		throw tooLarge({ ...body, data: profile.body }, whole, files !== undefined);
	}
	group.entries.push({ item, profile: profile.body, key: profile.key, requestId, bytes });
}

/** The fields as they read for one profile. */
const perProfile = (fields: Run['operation']['fields']) =>
	fields.flatMap(({ readProfile, properties, identifies = false }) =>
		readProfile === undefined ? [] : [{ properties, identifies, read: readProfile }],
	);

/** Makes requests of a group; its files are read once for all of them. */
function sender(run: Run, group: Group): (entries: Entry[]) => Delivery {
	let reading: Promise<IDataObject> | undefined;
	return (entries) => {
		const items = entries.map(({ item }) => item);
		const { endpoint, body, files, timeout, inBackground } = group;
		return {
			items,
			send: async () =>
				await settled(items, async () => {
					reading ??= files?.read();
					const request = {
						endpoint,
						body: { ...body, ...(await reading), data: entries.map(({ profile }) => profile) },
						timeout,
						requestId: toRequestId(run, group, entries),
					};
					// n8n does not note the size of every file before it is read.
					if (files !== undefined) assertSize(request.body);
					const { context, connection } = run;
					if (inBackground) {
						return [{ items, json: toItem(await send(context, connection, request)) }];
					}
					// A batch may answer with a code because of one profile, and still tell of each.
					const tellsResults = (answer: IDataObject) => resultsOf(answer).length > 0;
					return toOutcomes(entries, await send(context, connection, { ...request, tellsResults }));
				}),
		};
	};
}

/** Of the user's keys where every profile has one, else of all that tells this request from others. */
function toRequestId(run: Run, { endpoint, key }: Group, entries: Entry[]): string {
	const keys = entries.map(({ requestId }) => requestId);
	if (keys.every((own) => own !== undefined)) return hashOf(keys);
	const told = entries.map((entry) => [entry.item, entry.requestId ?? null, entry.key]);
	return automaticId(run, endpoint, key, told);
}

/** The list of results: at the root of the answer as in other batches, or within its data. */
function resultsOf({ result, data }: IDataObject): unknown[] {
	const list = result ?? (isObject(data) ? data.result : data);
	return Array.isArray(list) ? list : [];
}

/**
 * Each profile's own result, in the order of the profiles sent.
 *
 * The page of the batch is not wholly known. So an answer that does not tell of exactly the profiles
 * sent is not interpreted: its items fail, although they may have been engaged.
 */
function toOutcomes(entries: Entry[], { body, duplicate }: Answer): Outcome[] {
	const results = resultsOf(body).map(toResult);
	const told =
		results.length === entries.length &&
		entries.every(({ profile }, n) => isResultOf(profile, results[n]));
	return entries.map(({ item }, n): Outcome => {
		const result = results[n];
		if (!told || result === undefined) return { items: [item], thrown: unclear() };
		const { code, answer } = result;
		if (code !== 0) return { items: [item], thrown: refusal(code, answer) };
		return { items: [item], json: toItem({ body: answer, duplicate }) };
	});
}

interface ProfileResult {
	code: number;
	answer: IDataObject;
}

function toResult(entry: unknown): ProfileResult | undefined {
	const code = isObject(entry) ? toCode(entry.error) : undefined;
	return isObject(entry) && code !== undefined ? { code, answer: entry } : undefined;
}

/** A result that names another profile than the one sent belongs to somebody else. */
function isResultOf(profile: IDataObject, result: ProfileResult | undefined): boolean {
	if (result === undefined) return false;
	const [sent, got] = [profile.profile_id, result.answer.profile_id];
	return sent === undefined || got === undefined || result.code !== 0 || sent === got;
}

function unclear() {
	return new RequestFailure(
		"Altcraft took the batch, but its answer does not tell each profile's result",
		'The profile may have been engaged: check it in Altcraft before you send it again',
		{ source: 'platform' },
	);
}
