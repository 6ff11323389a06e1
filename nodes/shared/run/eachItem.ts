import type { IDataObject } from 'n8n-workflow';

import type { Endpoint } from '../endpoint';
import type { Field, Values } from '../fields/kit/field';
import type { Options } from '../fields/kit/options';
import { readOptions } from '../fields/kit/options';
import type { ApiRequest } from '../transport/request';
import { toHeader } from '../transport/requestId';
import { checked } from './checked';
import type { Delivery, Outcome, Plan, Result } from './delivery';
import { settled } from './delivery';
import { looked } from './look';
import type { Keyed } from './ownKeys';
import { keyOf, sortByKey } from './ownKeys';
import { toItem } from './output';
import type { Composed, ConnectedRun, Run } from './run';
import { remarksOn, SAME_LAUNCH } from './remarks';
import { automaticId, compose, triedIn, unsentOf } from './run';
import { assertSize } from './size';
import { onceForAll } from './values';

/** All that the node knows of an item before anything is sent. */
export interface ItemRequest {
	item: number;
	/** With the connection of the item. */
	run: ConnectedRun;
	values: Values;
	options: Options;
	composed: Composed;
	/** Where it goes. */
	endpoint: string;
}

/** Makes the request of an item, and gives what comes of it. */
export type CarryOut = (request: ApiRequest) => Promise<Result[]>;

/**
 * Plans what to send for each item: one request, or for a list one after another.
 *
 * @param toCarryOut how an item's request is carried out; what it throws is the item's own
 */
export async function planEachItem(
	run: Run,
	endpoint: Endpoint,
	toCarryOut: (request: ItemRequest) => CarryOut,
): Promise<Plan> {
	const requests: Prepared[] = [];
	const refused: Outcome[] = [];
	const unsent = new Set<string>();
	const remarks = remarksOn(run.operation.fields);
	const optionsOf = onceForAll((values) => readOptions(values, run.operation.options));
	let concurrency = 1;
	for (let item = 0; item < run.total; item++) {
		await run.pace();
		try {
			const connected = run.connectedFor(item);
			const values = run.valuesOf(item);
			const options = optionsOf(values);
			const composed = compose(run.operation.fields, values);
			const left = unsentOf(run.operation.fields, values);
			const request = {
				...{ item, run: connected, values, options, composed },
				endpoint: endpoint.pathFor(values),
			};
			assertSize(composed.body, run.operation.fields, connected.room, composed.files?.bytes);
			requests.push(toPrepared(request, toCarryOut(request)));
			remarks.lookAt(composed, options.requestId === undefined && run.operation.changes(values));
			concurrency = Math.max(concurrency, options.concurrency);
			for (const name of left) unsent.add(name);
		} catch (thrown) {
			refused.push({ items: [item], thrown });
		}
	}
	const { unique, clashing } = await sortByKey(requests, run.pace);
	for (const { one, thrown } of clashing) refused.push({ items: [one.item], thrown });
	const deliveries: Delivery[] = [];
	for (const { first, equal } of unique) {
		await run.pace();
		if (first.isLaunch) remarks.add(SAME_LAUNCH, equal.length);
		deliveries.push(deliver(first, equal));
	}
	return { deliveries, refused, concurrency, unsent, remarks: remarks.counted() };
}

interface Prepared extends Keyed {
	request: ItemRequest;
	carryOut: CarryOut;
	/** Whether it launches something for a whole audience, so that equal ones of a run are one. */
	isLaunch: boolean;
}

function toPrepared(request: ItemRequest, carryOut: CarryOut): Prepared {
	const { item, run, values, options, endpoint, composed } = request;
	// What changes nothing carries no key.
	const own = run.operation.changes(values) ? keyOf(run, options.requestId) : undefined;
	const isLaunch = own === undefined && run.operation.launches?.(values) === true;
	// Written out where it is compared alone: it costs as much as the request.
	const fingerprint =
		own === undefined && !isLaunch
			? ''
			: JSON.stringify([endpoint, composed.body, composed.files?.fingerprint, composed.looks]);
	const key = isLaunch ? `launch ${String(run.account)}:${fingerprint}` : own;
	return { item, key, fingerprint, request, carryOut, isLaunch };
}

/** @param equal further items that ask for exactly the same under the same key: it is carried out once */
function deliver({ item, request, carryOut }: Prepared, equal: Prepared[]): Delivery {
	const { run, values, options, composed, endpoint } = request;
	const { timeout } = options;
	const { fields, changes } = run.operation;
	const tried = () => triedIn(fields, values);
	const { looks } = composed;
	const act = async (): Promise<Outcome[]> => {
		const body = await looked(run, looks, composed.body, timeout, () => lookedFor(fields, values));
		if (looks.length > 0) assertSize(body, fields, run.room);
		const results =
			options.checkOnly && changes(values)
				? [checked(await whole(request, body))]
				: await carryOut({ endpoint, body, timeout, tried });
		return results.map((result) => ({ items: [item], ...result }));
	};
	const fresh = looks.find(({ isFresh }) => isFresh === true);
	const actInTurn = async () =>
		fresh === undefined ? await act() : await run.inTurn([fresh.endpoint, fresh.body], act);
	return {
		items: [item, ...equal.map((one) => one.item)],
		account: run.account,
		options,
		send: async () => {
			const outcomes = await settled([item], actInTurn);
			return [...outcomes, ...equal.flatMap((one) => outcomes.map(repeatedFor(one.item)))];
		},
	};
}

/** What a look before the request is about: the field that needs it names it, or else all of them do. */
function lookedFor(fields: readonly Field[], values: Values): string[] {
	const named = triedIn(
		fields.filter(({ look }) => look !== undefined),
		values,
	);
	return named.length > 0 ? named : triedIn(fields, values);
}

/** What a request gave, for a further item that asked for the same: it was not carried out once more. */
export const repeatedFor =
	(item: number) =>
	(outcome: Outcome): Outcome =>
		'json' in outcome
			? {
					...outcome,
					items: [item],
					json: { ...(outcome.repeated?.() ?? outcome.json), duplicate: true },
				}
			: { ...outcome, items: [item] };

/** Makes a request that changes something, under a key by which the platform knows it again. */
export function performer(request: ItemRequest): (sent: ApiRequest) => Promise<IDataObject> {
	const {
		item,
		run,
		options: { requestId: ownKey },
		composed: { key },
		endpoint,
	} = request;
	const requestId =
		ownKey === undefined ? automaticId(run, endpoint, item, key) : toHeader(ownKey, 'Request ID');
	return async (sent) => {
		const body = await whole(request, sent.body);
		return toItem(await run.send({ ...sent, body, requestId }));
	};
}

/** The body with its files, which are read now. */
async function whole(
	{ run, composed: { files } }: ItemRequest,
	body: IDataObject,
): Promise<IDataObject> {
	if (files === undefined) return body;
	const withFiles = { ...body, ...(await files.read()) };
	// n8n does not note the size of every file before it is read.
	assertSize(withFiles, run.operation.fields, run.room);
	return withFiles;
}
