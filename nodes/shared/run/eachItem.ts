import type { IDataObject } from 'n8n-workflow';

import type { Values } from '../fields/kit/field';
import type { Options } from '../fields/kit/options';
import { readOptions } from '../fields/kit/options';
import type { ApiRequest } from '../transport/request';
import { send } from '../transport/request';
import { toHeader } from '../transport/requestId';
import type { Delivery, Outcome, Plan } from './delivery';
import { settled } from './delivery';
import { toItem } from './output';
import { reader } from './reading';
import type { Composed, Run } from './run';
import { automaticId, compose, unsentOf } from './run';
import { assertSize } from './size';

/** Plans what to send for each item: one request, or for a list one after another. */
export function planEachItem(run: Run): Plan {
	const deliveries: Delivery[] = [];
	const refused: Outcome[] = [];
	const unsent = new Set<string>();
	let concurrency = 1;
	for (let item = 0; item < run.total; item++) {
		try {
			const values = run.valuesOf(item);
			const options = readOptions(values, run.operation);
			const composed = compose(run.operation.fields, values);
			const left = unsentOf(run.operation.fields, values);
			deliveries.push(deliver(run, item, { values, options, composed }));
			concurrency = Math.max(concurrency, options.concurrency);
			for (const name of left) unsent.add(name);
		} catch (thrown) {
			refused.push({ items: [item], thrown });
		}
	}
	return { deliveries, refused, concurrency, unsent };
}

/** All that the node knows of an item before anything is sent. */
interface Read {
	values: Values;
	options: Options;
	composed: Composed;
}

function deliver(run: Run, item: number, { values, options, composed }: Read): Delivery {
	const { endpoint, reads } = run.operation;
	assertSize(composed.body, composed.files?.bytes);
	const request = { endpoint, body: composed.body, timeout: options.timeout };
	const carryOut =
		reads === undefined
			? performer(run, item, composed, options.requestId)
			: reader(run, reads, values);
	return {
		items: [item],
		send: async () =>
			await settled([item], async () =>
				(await carryOut(request)).map((json) => ({ items: [item], json })),
			),
	};
}

/** Makes the request that changes something, under a key by which the platform knows it again. */
function performer(
	run: Run,
	item: number,
	{ key, files }: Composed,
	ownKey: string | undefined,
): (request: ApiRequest) => Promise<IDataObject[]> {
	const requestId =
		ownKey === undefined
			? automaticId(run, run.operation.endpoint, item, key)
			: toHeader(ownKey, 'Request ID');
	return async (request) => {
		const body = { ...request.body, ...(await files?.read()) };
		// n8n does not note the size of every file before it is read.
		if (files !== undefined) assertSize(body);
		return [toItem(await send(run.context, run.connection, { ...request, body, requestId }))];
	};
}
