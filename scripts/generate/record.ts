import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../../nodes/shared/checks';
import type { Sandbox } from '../../sandbox/server';
import { SANDBOX_TOKENS } from '../../sandbox/server';
import { run } from '../engine/run';
import type { Place } from './nodes';
import { filesOf, nodeParameters } from './samples';
import type { Sample } from './samples/sample';

/** What became of a sample. */
export interface Recording {
	/** How many items came in. */
	given: number;
	/** The output, item by item. */
	items: IDataObject[];
	/** The first request to each path that it asked, without the token; downloads are none. */
	requests: Array<{ path: string; body: IDataObject }>;
}

/**
 * Runs a sample: the real node, in n8n's engine, against a sandbox as new.
 *
 * @throws when the sandbox or the node refuses it
 */
export async function record(sandbox: Sandbox, place: Place, sample: Sample): Promise<Recording> {
	sandbox.reset();
	const files = filesOf(place.resource.value, place.operation.value);
	const { items, error } = await run({
		nodeType: place.of.node,
		parameters: nodeParameters(place.resource.value, place.operation.value, sample),
		items: (sample.items ?? [{}]).map((json) => ({ json, ...(files && { files }) })),
		host: sandbox.url,
		token: SANDBOX_TOKENS.full,
		executionId: '1',
	});
	if (error !== undefined) {
		throw new Error(`A sample of ${place.title} fails: ${error.message}`, { cause: error });
	}
	const requests = new Map<string, IDataObject>();
	for (const { method, path, body } of sandbox.requests) {
		if (method !== 'POST') continue;
		const below = path.replace(/^\/api\/v1\.1/, '');
		if (!requests.has(below)) requests.set(below, withoutToken(body));
	}
	return {
		given: sample.items?.length ?? 1,
		items: items.map(({ json }) => json),
		requests: [...requests].map(([path, body]) => ({ path, body })),
	};
}

const withoutToken = (body: unknown): IDataObject =>
	Object.fromEntries(
		Object.entries(isObject(body) ? body : {})
			.filter(([name]) => name !== 'token')
			.map(([name, value]) => [name, typeof value === 'string' ? withFixedIds(value) : value]),
	);

/** The ID of the example on the page "Task status check". */
const EXAMPLE_ID = 'ecd371a8-2229-48bb-bc3e-de7d39cd3051';

/** The sandbox gives its tasks and files new IDs each time, by which the reference would change with every run. */
const withFixedIds = (text: string): string =>
	text.replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, EXAMPLE_ID);
