import { isObject } from '../../checks';
import { InvalidParameter } from '../../errors';
import type { Field, Values } from '../../fields/kit/field';
import { expressionsIn } from '../../fields/kit/field';
import { readOptions } from '../../fields/kit/options';
import type { Operation } from '../../operation';
import { cut } from '../../transport/batch';
import { hashOf } from '../../transport/requestId';
import type { Delivery, Outcome, Plan } from '../delivery';
import type { Keyed } from '../ownKeys';
import { keyOf, sortByKey } from '../ownKeys';
import type { Remarks } from '../remarks';
import { remarksOn } from '../remarks';
import type { Run } from '../run';
import { compose, triedIn, unsentOf } from '../run';
import { byteLength, LARGEST_BODY, tooLarge } from '../size';
import { isSurelySteady } from '../steadiness';
import type { ItemValues } from '../values';
import { onceForAll } from '../values';
import type { BatchRules, Group, SharedOptions } from './rules';
import { sender } from './send';

/** How many batches are under way at once; the documentation suggests several parallel streams. */
const STREAMS = 4;
/** Room for the names around the entries, in bytes. */
const FRAME = 1024;
/** What is always counted for an entry whose size may be another one in another try, in bytes. */
const ALLOWANCE = 8 * 1024;
/** The steps in which the size of a body counts that may be another one in another try, in bytes. */
const STEP = 64 * 1024;

/** The options of an entry. */
interface EntryOptions {
	/** The user's key. */
	requestId: string | undefined;
	shared: SharedOptions;
	/** Tells the shared ones from others. */
	name: string;
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
