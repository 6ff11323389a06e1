import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../checks';
import type { Endpoint } from '../endpoint';
import { InvalidParameter, RequestFailure } from '../errors';
import type { AttachedFiles, Field, Values } from '../fields/kit/field';
import { expressionsIn } from '../fields/kit/field';
import type { Options } from '../fields/kit/options';
import { readOptions } from '../fields/kit/options';
import { refusal, toCode } from '../transport/answer';
import type { Answer } from '../transport/answer';
import type { Advice } from '../transport/codes';
import { cut } from '../transport/batch';
import type { Operation } from '../operation';
import { hashOf } from '../transport/requestId';
import type { BatchAnswer, Sent } from './answers/batchAnswer';
import { checked } from './checked';
import type { Delivery, DeliveryOptions, Outcome, Plan } from './delivery';
import { settled } from './delivery';
import { repeatedFor } from './eachItem';
import type { Keyed } from './ownKeys';
import { keyOf, sortByKey } from './ownKeys';
import { toItem } from './output';
import type { Remarks } from './remarks';
import { remarksOn } from './remarks';
import type { ConnectedRun, Run } from './run';
import { automaticId, compose, triedIn, unsentOf } from './run';
import { started } from './task';
import { assertSize, byteLength, LARGEST_BODY, tooLarge } from './size';
import { isSurelySteady } from './steadiness';
import type { ItemValues } from './values';
import { onceForAll } from './values';

/** How many batches are under way at once; the documentation suggests several parallel streams. */
const STREAMS = 4;
/** Room for the names around the entries, in bytes. */
const FRAME = 1024;
/** What is always counted for an entry whose size may be another one in another try, in bytes. */
const ALLOWANCE = 8 * 1024;
/** The steps in which the size of a body counts that may be another one in another try, in bytes. */
const STEP = 64 * 1024;
/** The codes by which the platform refuses a batch for what one of its entries holds. */
const OF_AN_ENTRY = new Set(['400', '404', '409', '413', '435', '450']);

/** How a batch is sent, and what its answer tells. */
export interface BatchRules {
	endpoint: Endpoint;
	/**
	 * How entries stand in the body:
	 * - `rows`: as objects in the list `data`
	 * - `columns`: the values of each key of the entries as a list of that name
	 */
	layout: 'rows' | 'columns';
	/** What the answer tells; where that depends on the items' values, those that read it alike share requests. */
	answer: BatchAnswer | AnswerByValues;
	/** What an entry is, in the singular and the plural. */
	thing: readonly [string, string];
	/** What was to happen to an entry, as a participle. */
	done: string;
	/** The endpoint that only queues the request, and answers with a task; and the task's body where it differs. */
	task?: { path: string; toBody?: (body: IDataObject) => IDataObject };
	/** Whether the items chose that: they get the task's answer together. */
	inBackground?: (values: Values) => boolean;
	/**
	 * Set where an entry has a key of the user's own, so that it may be sent again: a batch that is refused as a whole
	 * is halved, down to single entries, so that one bad entry fails alone.
	 */
	halves?: true;
	/** What each item of the output says beside the answer. */
	result?: (values: Values) => IDataObject;
}

/** Ways to read an answer, of which the items' values choose one by its name. */
export interface AnswerByValues {
	readonly nameFor: (values: Values) => string;
	readonly byName: (name: string) => BatchAnswer;
}

/** An entry of a batch. */
interface Entry extends Sent {
	/** The part of it that tells it from others. */
	key: IDataObject;
	/** The user's key. */
	requestId: string | undefined;
	bytes: number;
	counted: number;
}

/** The options that are the same for all entries of a request. */
type SharedOptions = DeliveryOptions & Pick<Options, 'timeout' | 'batchSize'>;

/** The options of an entry. */
interface EntryOptions {
	/** The user's key. */
	requestId: string | undefined;
	shared: SharedOptions;
	/** Tells the shared ones from others. */
	name: string;
}

/** Entries that may share requests, since all else about them is the same. */
interface Group {
	/** With the connection of its entries. */
	run: ConnectedRun;
	endpoint: string;
	inBackground: boolean;
	answer: BatchAnswer;
	body: IDataObject;
	key: IDataObject;
	files: AttachedFiles | undefined;
	options: SharedOptions;
	/** What the entries of a request may take, in bytes. */
	room: number;
	/** What the items of the output say beside the answer. */
	result: IDataObject;
	entries: Entry[];
}

interface Groups {
	/** By all that their entries have in common. */
	all: Map<string, Group>;
	/** Those that nothing of an item decides: with the same options, all other items of the account are theirs. */
	ofRun: Map<string, Group>;
}

/** What the items of a run are put together with. */
interface Planning {
	run: Run;
	rules: BatchRules;
	groups: Groups;
	remarks: Remarks;
	/** The fields as they read for one entry. */
	entryFields: readonly Field[];
	optionsOf: (values: ItemValues) => EntryOptions;
}

/** Plans as few requests as the limits allow, each with many entries. */
export async function planBatches(run: Run, rules: BatchRules): Promise<Plan> {
	const { fields } = run.operation;
	const groups: Groups = { all: new Map(), ofRun: new Map() };
	const refused: Outcome[] = [];
	const unsent = new Set<string>();
	const remarks = remarksOn(fields);
	const planning = {
		...{ run, rules, groups, remarks },
		entryFields: perEntry(fields),
		optionsOf: onceForAll((values) => readEntryOptions(values, run.operation)),
	};
	for (let item = 0; item < run.total; item++) {
		await run.pace();
		try {
			for (const name of addTo(planning, item)) unsent.add(name);
		} catch (thrown) {
			refused.push({ items: [item], thrown });
		}
	}
	const all = [...groups.all.values()];
	const equalTo = await dropRepeated(run, all, refused);
	const deliveries: Delivery[] = [];
	for (const group of all) {
		await run.pace();
		const requests = cut(group.entries, { parts: group.options.batchSize, bytes: group.room });
		const toDelivery = sender(rules, group, equalTo, requests.length);
		for (const entries of requests) {
			await run.pace();
			deliveries.push(toDelivery(entries));
		}
	}
	return {
		...{ deliveries, refused, unsent },
		concurrency: STREAMS,
		remarks: remarks.counted(),
		things: rules.thing[1],
	};
}

/**
 * Leaves out the entries that stand for exactly the same under the same key of the user's own, and those whose keys
 * clash, which are refused.
 *
 * @returns the items of the entries that were left out, by the item of the one that is sent
 */
async function dropRepeated(
	run: Run,
	groups: readonly Group[],
	refused: Outcome[],
): Promise<Map<number, number[]>> {
	const keyed: Keyed[] = [];
	for (const group of groups) {
		const all = hashOf([group.endpoint, group.body, group.files?.fingerprint]);
		for (const { item, entry, requestId } of group.entries) {
			await run.pace();
			const key = keyOf(group.run, requestId);
			if (key !== undefined) keyed.push({ item, key, fingerprint: hashOf([all, entry]) });
		}
	}
	const { unique, clashing } = await sortByKey(keyed, run.pace);
	for (const { one, thrown } of clashing) refused.push({ items: [one.item], thrown });
	const equalTo = new Map<number, number[]>();
	const leftOut = new Set(clashing.map(({ one }) => one.item));
	for (const { first, equal } of unique) {
		if (equal.length === 0) continue;
		const items = equal.map(({ item }) => item);
		equalTo.set(first.item, items);
		for (const item of items) leftOut.add(item);
	}
	if (leftOut.size === 0) return equalTo;
	for (const group of groups) {
		await run.pace();
		group.entries = group.entries.filter(({ item }) => !leftOut.has(item));
	}
	return equalTo;
}

/** @returns the item's fields that are not sent */
function addTo(planning: Planning, item: number): string[] {
	const { run, remarks, entryFields } = planning;
	const { fields } = run.operation;
	const values = run.valuesOf(item);
	const { requestId, ...options } = planning.optionsOf(values);
	const group = groupOf(planning, item, options);
	const { body, key } = compose(entryFields, values);
	const bytes = byteLength(body, fields) + 1;
	if (bytes > group.room) {
		const whole = LARGEST_BODY - group.room + bytes;
		throw tooLarge({ ...group.body, ...body }, whole, fields, group.files !== undefined);
	}
	const unsent = unsentOf(fields, values);
	const counted = values.isSteady() ? bytes : Math.min(allowance(values), group.room);
	const tried = () => triedIn(fields, run.valuesOf(item));
	group.entries.push({ item, entry: body, key, requestId, bytes, counted, tried });
	remarks.lookAt({ body, key: { ...group.key, ...key } }, requestId === undefined);
	return unsent;
}

/** @throws {InvalidParameter} when an option has no usable value */
function readEntryOptions(values: Values, { options }: Operation): EntryOptions {
	const { requestId, ...set } = readOptions(values, options);
	assertSteadySize(values);
	const { timeout, batchSize, checkOnly, includeInputFields, keepTrying } = set;
	const shared = { timeout, batchSize, checkOnly, includeInputFields, keepTrying };
	return { requestId, shared, name: JSON.stringify(shared) };
}

/** @throws {InvalidParameter} when the batch size may be another one in another try */
function assertSteadySize(values: Values): void {
	const set = values.raw('options');
	if (!isObject(set) || expressionsIn(set.batchSize).every(isSurelySteady)) return;
	throw new InvalidParameter(
		'Batch Size',
		'holds an expression that may give another number the next time',
		'Enter a number: when n8n tries again, the requests have to be the same ones',
	);
}

/** What an entry counts for whose size may be another one in another try, in bytes: as much as it hardly ever has. */
const allowance = (values: ItemValues): number =>
	ALLOWANCE + 2 * Buffer.byteLength(JSON.stringify(values.json()));

/**
 * The entries that an item may share requests with. What decides it has to be the same when n8n runs the node again:
 * entries that fell into other requests then would go under keys that the platform does not know.
 */
function groupOf(
	{ run, rules, groups }: Planning,
	item: number,
	{ shared, name: sharedName }: Omit<EntryOptions, 'requestId'>,
): Group {
	const { fields } = run.operation;
	const connected = run.connectedFor(item);
	const place = `${String(connected.account)} ${sharedName}`;
	const common = groups.ofRun.get(place);
	if (common !== undefined) return common;
	const values = run.valuesOf.shared(item);
	const { body, key, files } = compose(fields, values);
	const inBackground = rules.inBackground?.(values) ?? false;
	const endpoint =
		inBackground && rules.task !== undefined ? rules.task.path : rules.endpoint.pathFor(values);
	const result = rules.result?.(values) ?? {};
	const reading = 'nameFor' in rules.answer ? rules.answer.nameFor(values) : '';
	const answer = 'byName' in rules.answer ? rules.answer.byName(reading) : rules.answer;
	const name = hashOf([
		...[connected.account, endpoint, body, files?.fingerprint, inBackground, result],
		...[shared, reading, values.origins()],
	]);
	const known = groups.all.get(name);
	if (known !== undefined) return known;
	const size = FRAME + byteLength(body, fields) + (files?.bytes ?? 0);
	// A body that may have another size in another try counts in steps, so that the room stays the same.
	const room = connected.room - (values.isSteady() ? size : Math.ceil(size / STEP) * STEP);
	const group: Group = {
		...{ run: connected, endpoint, inBackground, answer, body, key, files, result, room },
		options: shared,
		entries: [],
	};
	groups.all.set(name, group);
	if (values.isOfRun()) groups.ofRun.set(place, group);
	return group;
}

/** The fields as they read for one entry. */
const perEntry = (fields: readonly Field[]) =>
	fields.flatMap(({ toEntry, properties, identifies = false }) =>
		toEntry === undefined ? [] : [{ properties, identifies, toBody: toEntry }],
	);

/** Makes requests of a group; its files are read once for all of them, and let go with the last. */
function sender(
	rules: BatchRules,
	group: Group,
	equalTo: ReadonlyMap<number, number[]>,
	requests: number,
): (entries: Entry[]) => Delivery {
	const { run } = group;
	let reading: Promise<IDataObject> | undefined;
	let left = requests;
	const sendAll = async (entries: readonly Entry[]): Promise<Outcome[]> => {
		reading ??= group.files?.read();
		const body = { ...group.body, ...(await reading), ...laidOut(entries, rules) };
		// n8n does not note the size of every file before it is read.
		if (group.files !== undefined) assertSize(body, run.operation.fields, run.room);
		if (group.options.checkOnly) {
			return [{ items: entries.map(({ item }) => item), ...checked(body) }];
		}
		const request = {
			endpoint: group.endpoint,
			timeout: group.options.timeout,
			requestId: toRequestId(run, group, entries),
		};
		if (group.inBackground) {
			const answer = await run.send({ ...request, body: rules.task?.toBody?.(body) ?? body });
			return [{ items: entries.map(({ item }) => item), json: started(toItem(answer)).json }];
		}
		const { tellsResults } = group.answer;
		const answer = await run.send({ ...request, body, tellsResults });
		return toOutcomes(rules, group.answer, entries, answer, run.advice);
	};
	const sendHalving = async (entries: readonly Entry[]): Promise<Outcome[]> => {
		const items = entries.map(({ item }) => item);
		const outcomes = await settled(items, async () => await sendAll(entries));
		if (rules.halves !== true || entries.length === 1 || !isForAnEntry(outcomes)) {
			return outcomes;
		}
		const middle = Math.ceil(entries.length / 2);
		return [
			...(await sendHalving(entries.slice(0, middle))),
			...(await sendHalving(entries.slice(middle))),
		];
	};
	const withResult = (outcome: Outcome): Outcome =>
		'json' in outcome ? { ...outcome, json: { ...group.result, ...outcome.json } } : outcome;
	const withEqual = (outcome: Outcome): Outcome[] => [
		outcome,
		...outcome.items.flatMap((item) =>
			(equalTo.get(item) ?? []).map((other) => repeatedFor(other)(outcome)),
		),
	];
	return (entries) => ({
		items: entries.flatMap(({ item }) => [item, ...(equalTo.get(item) ?? [])]),
		account: run.account,
		options: group.options,
		async send() {
			const outcomes = await sendHalving(entries);
			if (--left === 0) reading = undefined;
			return outcomes.map(withResult).flatMap(withEqual);
		},
	});
}

/** Whether a batch was refused as a whole, by one answer for all, for what one of its entries may hold. */
function isForAnEntry(outcomes: readonly Outcome[]): boolean {
	const thrown = outcomes.map((outcome) => ('thrown' in outcome ? outcome.thrown : undefined));
	const [first] = thrown;
	return (
		first instanceof RequestFailure &&
		first.source === 'platform' &&
		OF_AN_ENTRY.has(first.code ?? '') &&
		thrown.every((one) => one === first)
	);
}

function laidOut(entries: readonly Entry[], { layout }: BatchRules): IDataObject {
	if (layout === 'rows') return { data: entries.map(({ entry }) => entry) };
	const columns = new Map<string, unknown[]>();
	for (const { entry } of entries) {
		for (const [name, value] of Object.entries(entry)) {
			const column = columns.get(name) ?? [];
			column.push(value);
			columns.set(name, column);
		}
	}
	return Object.fromEntries(columns);
}

/** Of the user's keys where they gave them, else of all that tells this request from others. */
function toRequestId(run: Run, { endpoint, key }: Group, entries: readonly Entry[]): string {
	const keys = entries.map(({ requestId }) => requestId);
	if (keys.every((own) => own !== undefined)) return hashOf(keys);
	const told = entries.map((entry) => [entry.item, entry.key]);
	return automaticId(run, endpoint, key, told);
}

/** What became of the entries of a batch. An answer that does not tell it is not interpreted. */
function toOutcomes(
	rules: BatchRules,
	reading: BatchAnswer,
	sent: readonly Sent[],
	answer: Answer,
	advice: Advice,
): Outcome[] {
	const outcomes = reading.toOutcomes(sent, answer, advice);
	if (outcomes !== undefined) return outcomes;
	const thrown = unclear(rules, answer.body);
	return sent.map(({ item }) => ({ items: [item], thrown }));
}

function unclear({ thing: [one], done }: BatchRules, body: IDataObject): RequestFailure {
	const mayHave = `The ${one} may have been ${done}: check it in Altcraft before you send it again`;
	const code = toCode(body.error) ?? 0;
	if (code !== 0) return refusal(code, body, { mayHaveActed: true }).adding(mayHave);
	return new RequestFailure(
		`Altcraft took the batch, but its answer does not tell each ${one}'s result`,
		mayHave,
		{ source: 'platform', mayHaveActed: true },
	);
}
