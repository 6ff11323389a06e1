import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';

import type { IExecuteFunctions, INodeType } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { toProperties } from '../../nodes/shared/form/properties';
import type { Operation } from '../../nodes/shared/operation';
import { execute } from '../../nodes/shared/run/execute';

/** A node of one resource with the given operations, to try kinds that no operation of Altcraft has yet. */
export function nodeOf(...operations: Operation[]): INodeType {
	const [first] = operations;
	if (first === undefined) throw new Error('A node has at least one operation');
	const resource = {
		value: 'thing',
		name: 'Thing',
		defaultOperation: first.value,
		operations,
	};
	return {
		description: {
			displayName: 'Things',
			name: 'altcraft',
			group: ['output'],
			version: 1,
			description: 'Tries the kinds of operations',
			defaults: { name: 'Things' },
			inputs: [NodeConnectionTypes.Main],
			outputs: [NodeConnectionTypes.Main],
			credentials: [{ name: 'altcraftApi', required: true }],
			properties: toProperties([resource], 'thing'),
		},
		async execute(this: IExecuteFunctions) {
			return await execute(this, [resource]);
		},
	};
}

/** A platform that answers as a test says, and keeps what it was sent. */
export interface ScriptedPlatform {
	url: string;
	/** The paths below /api/v1.1 and the bodies without their tokens, in their order. */
	requests: Array<{ path: string; body: Record<string, unknown> }>;
	close(): Promise<void>;
}

export type Script = (path: string, body: Record<string, unknown>) => object;

export async function startScripted(script: Script): Promise<ScriptedPlatform> {
	const requests: ScriptedPlatform['requests'] = [];
	const server = createServer((request, response) => {
		void (async () => {
			const { token, ...body } = (await json(request)) as Record<string, unknown>;
			const path = (request.url ?? '').replace('/api/v1.1', '');
			requests.push({ path, body });
			response.setHeader('Content-Type', 'application/json');
			response.end(JSON.stringify(token === 'secret-token' ? script(path, body) : { error: 401 }));
		})();
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no port');
	return {
		url: `http://127.0.0.1:${String(address.port)}`,
		requests,
		async close() {
			server.close();
			server.closeAllConnections();
			await once(server, 'close');
		},
	};
}
