import type { IDataObject } from 'n8n-workflow';

import type { Endpoint } from '../endpoint';
import type { Values } from '../fields/kit/field';
import type { Options } from '../fields/kit/options';
import { readOptions } from '../fields/kit/options';
import type { ApiRequest } from '../transport/request';
import { toHeader } from '../transport/requestId';
import type { Delivery, Outcome, Plan, Result } from './delivery';
import { settled } from './delivery';
import { looked } from './look';
import { toItem } from './output';
import type { Composed, Run } from './run';
import { automaticId, compose, unsentOf } from './run';
import { assertSize } from './size';

/** All that the node knows of an item before anything is sent. */
export interface ItemRequest {
	item: number;
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
export function planEachItem(
	run: Run,
	endpoint: Endpoint,
	toCarryOut: (request: ItemRequest) => CarryOut,
): Plan {
	const deliveries: Delivery[] = [];
	const refused: Outcome[] = [];
	const unsent = new Set<string>();
	let concurrency = 1;
	for (let item = 0; item < run.total; item++) {
		try {
			const values = run.valuesOf(item);
			const options = readOptions(values, run.operation.options);
			const composed = compose(run.operation.fields, values);
			const left = unsentOf(run.operation.fields, values);
			const request = { item, values, options, composed, endpoint: endpoint.pathFor(values) };
			deliveries.push(deliver(run, request, toCarryOut(request)));
			concurrency = Math.max(concurrency, options.concurrency);
			for (const name of left) unsent.add(name);
		} catch (thrown) {
			refused.push({ items: [item], thrown });
		}
	}
	return { deliveries, refused, concurrency, unsent };
}

function deliver(
	run: Run,
	{ item, options, composed: { body, files, looks }, endpoint }: ItemRequest,
	carryOut: CarryOut,
): Delivery {
	assertSize(body, run.operation.fields, files?.bytes);
	const { timeout } = options;
	return {
		items: [item],
		send: async () =>
			await settled([item], async () => {
				const whole = await looked(run, looks, body, timeout);
				const results = await carryOut({ endpoint, body: whole, timeout });
				return results.map((result) => ({ items: [item], ...result }));
			}),
	};
}

/** Makes a request that changes something, under a key by which the platform knows it again. */
export function performer(
	run: Run,
	request: ItemRequest,
): (sent: ApiRequest) => Promise<IDataObject> {
	const {
		item,
		options: { requestId: ownKey },
		composed: { key, files },
		endpoint,
	} = request;
	const requestId =
		ownKey === undefined ? automaticId(run, endpoint, item, key) : toHeader(ownKey, 'Request ID');
	return async (sent) => {
		const body = { ...sent.body, ...(await files?.read()) };
		// n8n does not note the size of every file before it is read.
		if (files !== undefined) assertSize(body, run.operation.fields);
		return toItem(await run.send({ ...sent, body, requestId }));
	};
}
