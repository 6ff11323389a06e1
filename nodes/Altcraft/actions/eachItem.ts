import { readOptions } from '../fields/options';
import { send } from '../transport/request';
import { toHeader } from '../transport/requestId';
import type { Delivery, Outcome, Plan } from './delivery';
import { settled } from './delivery';
import { toItem } from './output';
import type { Run } from './run';
import { automaticId, compose } from './run';
import { assertSize } from './size';

/** Plans one request for each item. */
export function planEachItem(run: Run): Plan {
	const deliveries: Delivery[] = [];
	const refused: Outcome[] = [];
	let concurrency = 1;
	for (let item = 0; item < run.total; item++) {
		try {
			const values = run.valuesOf(item);
			const options = readOptions(values, { batch: false });
			concurrency = Math.max(concurrency, options.concurrency);
			deliveries.push(deliver(run, item, options));
		} catch (thrown) {
			refused.push({ items: [item], thrown });
		}
	}
	return { deliveries, refused, concurrency };
}

function deliver(run: Run, item: number, options: ReturnType<typeof readOptions>): Delivery {
	const { context, operation, connection } = run;
	const { endpoint } = operation;
	const { body, key, files } = compose(operation.fields, run.valuesOf(item));
	assertSize(body, files?.bytes);
	const requestId =
		options.requestId === undefined
			? automaticId(run, endpoint, item, key)
			: toHeader(options.requestId, 'Request ID');
	return {
		items: [item],
		send: async () =>
			await settled([item], async () => {
				const whole = { ...body, ...(await files?.read()) };
				// n8n does not note the size of every file before it is read.
				if (files !== undefined) assertSize(whole);
				const answer = await send(context, connection, {
					endpoint,
					body: whole,
					timeout: options.timeout,
					requestId,
				});
				return [{ items: [item], json: toItem(answer) }];
			}),
	};
}
