import { resources } from '../../nodes/Altcraft/resources';
import { SANDBOX_TOKENS, startSandbox, type Sandbox } from '../../sandbox/server';
import { section } from './support';

/** The requests that the documentation of an operation shows, as blocks and within sentences. */
function shown(resource: string, operation: string): unknown[] {
	const file = `docs/operations/${resource.toLowerCase().replace(' ', '-')}.md`;
	const text = section(file, `## ${resource}: ${operation}`);
	return [...text.matchAll(/^```json\n(.*?)^```|`(\{ "[^`]*)`/gms)].map(
		([, block, inline]): unknown => JSON.parse(block ?? inline ?? ''),
	);
}

const requests = resources.flatMap(({ name, operations }) =>
	operations.flatMap((operation) =>
		shown(name, operation.name).map((request) => ({
			operation: `${name}: ${operation.name}`,
			endpoint: operation.paths[0],
			request: request as object,
		})),
	),
);

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox();
});
beforeEach(() => {
	sandbox.reset();
});
afterAll(async () => {
	await sandbox.close();
});

it.each(requests)(
	'the request that docs/operations/ shows for $operation is accepted: $request',
	async ({ endpoint, request }) => {
		const response = await fetch(`${sandbox.url}/api/v1.1${endpoint}`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ ...request, token: SANDBOX_TOKENS.full }),
		});

		expect(await response.json()).toMatchObject({ error: 0 });
	},
);
