import type { IDataObject } from 'n8n-workflow';

import type { AttachedFiles } from '../fields/kit/field';
import { readOptions } from '../fields/kit/options';
import { runInBackground } from '../fields/kit/runInBackground';
import { cut } from '../transport/batch';
import { send } from '../transport/request';
import { hashOf } from '../transport/requestId';
import { tellsResults, toOutcomes } from './batchAnswer';
import type { Delivery, Outcome, Plan } from './delivery';
import { settled } from './delivery';
import { toItem } from './output';
import type { Run } from './run';
import { automaticId, compose, unsentOf } from './run';
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
	const unsent = new Set<string>();
	for (let item = 0; item < run.total; item++) {
		try {
			for (const name of addTo(groups, run, item)) unsent.add(name);
		} catch (thrown) {
			refused.push({ items: [item], thrown });
		}
	}
	const deliveries = [...groups.values()].flatMap((group) => {
		const sendBatch = sender(run, group);
		return cut(group.entries, { parts: group.batchSize, bytes: group.room }).map(sendBatch);
	});
	return { deliveries, refused, concurrency: STREAMS, unsent };
}

/** @returns the item's fields that are not sent */
function addTo(groups: Map<string, Group>, run: Run, item: number): string[] {
	const { fields, endpoint, batch } = run.operation;
	const values = run.valuesOf(item);
	const { body, key, files } = compose(fields, values);
	const size = byteLength(body);
	const inBackground = runInBackground.isOn(values);
	// What is another value each time would put the items into other requests when n8n runs the node again, under
	// keys that the platform does not know: such an item goes alone. A profile's own data may be, so it is read below.
	const alone = values.isSteady() ? [] : [item];
	const { requestId, timeout, batchSize } = readOptions(values, run.operation);
	const name = JSON.stringify([body, files?.fingerprint, inBackground, timeout, batchSize, alone]);
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
			room: LARGEST_BODY - ENVELOPE - size - (files?.bytes ?? 0),
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
	const unsent = unsentOf(fields, values);
	group.entries.push({ item, profile: profile.body, key: profile.key, requestId, bytes });
	return unsent;
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
					const whole = {
						...body,
						...(await reading),
						data: entries.map(({ profile }) => profile),
					};
					const request = {
						endpoint,
						body: inBackground ? toTask(run, whole) : whole,
						timeout,
						requestId: toRequestId(run, group, entries),
					};
					// n8n does not note the size of every file before it is read.
					if (files !== undefined) assertSize(request.body);
					const { context, connection } = run;
					if (inBackground) {
						return [{ items, json: toItem(await send(context, connection, request)) }];
					}
					const kind = run.operation.batch?.answer ?? 'results';
					const answer = await send(context, connection, {
						...request,
						tellsResults: tellsResults(kind),
					});
					return toOutcomes(kind, entries, answer);
				}),
		};
	};
}

const toTask = (run: Run, body: IDataObject) => run.operation.batch?.taskBody?.(body) ?? body;

/** Of the user's keys where they gave them, else of all that tells this request from others. */
function toRequestId(run: Run, { endpoint, key }: Group, entries: Entry[]): string {
	const keys = entries.map(({ requestId }) => requestId);
	if (keys.every((own) => own !== undefined)) return hashOf(keys);
	const told = entries.map((entry) => [entry.item, entry.key]);
	return automaticId(run, endpoint, key, told);
}
