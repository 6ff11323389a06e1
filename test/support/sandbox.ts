import type { INodeParameters } from 'n8n-workflow';

import type { RecordedRequest, Sandbox } from '../../sandbox/server';
import { SANDBOX_TOKENS, startSandbox } from '../../sandbox/server';
import type { InputItem, Outcome, Run } from '../../scripts/engine/run';
import { run, stopEngine } from '../../scripts/engine/run';
import { filesOf } from '../../scripts/generate/samples';

/** A sandbox for the tests of one file: started once, as new before each test. */
export interface TestSandbox {
	readonly current: Sandbox;
	/** Runs the node against it with the token that may do everything. Items bring the files that an operation is about. */
	run(parameters: INodeParameters, options?: Partial<Run>): Promise<Outcome>;
	/** The only request that arrived. */
	onlyRequest(): RecordedRequest;
	/** The only request that arrived with a Request-ID, as those do that change something. */
	onlyChange(): RecordedRequest;
	/** The body of that request without its token. */
	onlyBody(): Record<string, unknown>;
	/** The endpoints of all requests that arrived, as the documentation prints them. */
	paths(): string[];
	/** The bodies of all requests that arrived, without the token. */
	bodies(): Record<string, unknown>[];
}

export function useSandbox(): TestSandbox {
	let sandbox: Sandbox | undefined;
	const current = () => {
		if (sandbox === undefined) throw new Error('The sandbox runs within tests alone');
		return sandbox;
	};
	beforeAll(async () => {
		sandbox = await startSandbox();
	});
	beforeEach(() => {
		current().reset();
	});
	afterAll(async () => {
		await current().close();
		stopEngine();
	});
	const onlyRequest = () => {
		const [request, ...others] = current().requests;
		if (request === undefined || others.length > 0) {
			throw new Error(`Expected one request, got ${String(current().requests.length)}`);
		}
		return request;
	};
	const onlyChange = () => {
		const [request, ...others] = current().requests.filter(
			({ headers }) => 'request-id' in headers,
		);
		if (request === undefined || others.length > 0) {
			throw new Error(`Expected one change among ${String(current().requests.length)} requests`);
		}
		return request;
	};
	return {
		get current() {
			return current();
		},
		run: async (parameters, options = {}) =>
			await run({
				parameters,
				host: current().url,
				token: SANDBOX_TOKENS.full,
				executionId: '1',
				...options,
				items: withFiles(parameters, options.items ?? [{}]),
			}),
		onlyRequest,
		onlyChange,
		onlyBody: () => withoutToken(onlyRequest()),
		paths: () => current().requests.map(({ path }) => path.replace('/api/v1.1', '')),
		bodies: () => current().requests.map(withoutToken),
	};
}

function withFiles({ resource, operation }: INodeParameters, items: InputItem[]): InputItem[] {
	const files = filesOf(resource, operation);
	return files === undefined ? items : items.map((item) => ({ files, ...item }));
}

function withoutToken({ body }: RecordedRequest): Record<string, unknown> {
	const { token, ...others } = body as Record<string, unknown>;
	expect(token).toBe(SANDBOX_TOKENS.full);
	return others;
}
