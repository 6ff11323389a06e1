import { VARIANTS } from '../../sandbox/server';
import { outputOf } from '../../scripts/n8n/execution';
import { exampleHooks } from '../../scripts/start/example-hooks';
import { sharedAddresses } from './support/shared-n8n';
import { useSharedN8n } from './support/shared-sandbox';

const shared = useSharedN8n();

/** The ids of two examples. */
const IMPORT = 'altcraftImport01';
const EVENTS = 'altcraftHookEvnt';

/** @param expected how many there are at least: n8n answers before it has stored one */
const executions = (expected?: number) => shared.n8n.executionsOf(EVENTS, expected);

beforeAll(async () => {
	await shared.n8n.activateWorkflow(EVENTS);
	for (const hook of await exampleHooks(sharedAddresses().n8nUrl, EVENTS))
		shared.sandbox.registerHook(hook);
});
afterAll(() => shared.n8n.deactivateWorkflow(EVENTS));

it.each(VARIANTS.hookEventKey.values)(
	'n8n imports a profile, its scenario sends, and the hook starts the second workflow (%s)',
	async (hookEventKey) => {
		shared.sandbox.setVariants({ hookEventKey });
		const before = (await executions()).length;
		await shared.n8n.execute(IMPORT, 'When clicking Execute workflow');
		await shared.sandbox.hooksIdle();

		const profileId = shared.sandbox.state.scenarioEntries[0]?.profileId;
		expect(shared.sandbox.state.hookDeliveries).toMatchObject([
			{ status: 200, body: 'OK', isSuccess: true },
		]);
		const [started, ...others] = (await executions(before + 1)).slice(before);
		expect(others).toEqual([]);
		if (started === undefined) throw new Error('The hook started nothing');
		expect(started.status).toBe('success');
		const about = { profileId, email: 'maria@example.com' };
		expect(outputOf(started, 'Event').map(({ json }) => json)).toMatchObject([
			{ event: 'import_api', ...about },
			{ event: 'send', ...about, mailingId: 22 },
			{ event: 'deliv', ...about, mailingId: 22 },
		]);
	},
);

it('a hook with another secret starts nothing, and the platform sees a failure', async () => {
	const before = (await executions()).length;
	const [hook] = await exampleHooks(sharedAddresses().n8nUrl, EVENTS);
	if (hook === undefined) throw new Error('There is no example with a trigger');
	const { id } = shared.sandbox.registerHook({
		...hook,
		events: ['open'],
		connection: { type: 'bearer', token: 'another-secret-of-16' },
	});
	const url = `${shared.sandbox.url}/_sandbox`;
	await fetch(`${url}/hooks/1`, { method: 'DELETE' });
	await fetch(`${url}/events`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify({ event_type: 'open', profile_id: '5a74876369d42613b31947b8' }),
	});
	await shared.sandbox.hooksIdle();

	expect(shared.sandbox.state.hookDeliveries).toMatchObject([
		{ hookId: id, status: 403, isSuccess: false },
	]);
	expect(await executions()).toHaveLength(before);
});

describe("a scenario's API call", () => {
	const CALLS = 'altcraftCallsN8n';
	const url = () => `${sharedAddresses().n8nUrl}/webhook/altcraft-api-call`;
	beforeAll(() => shared.n8n.activateWorkflow(CALLS));
	afterAll(() => shared.n8n.deactivateWorkflow(CALLS));

	const onItsWay = {
		found: true,
		order_number: 'A-100',
		status: 'on its way',
		delivery: '2026-03-09',
		lines: ['Running shoes, size 42', 'Laces'],
	};
	const json = { 'Content-Type': 'application/json' };

	it.each<[string, path: string, RequestInit]>([
		['GET', '?order=A-100', {}],
		['POST, with the number in the address', '?order=A-100', { method: 'POST' }],
		['POST, JSON', '', { method: 'POST', headers: json, body: '{"order":"A-100"}' }],
		['POST, a form', '', { method: 'POST', body: new URLSearchParams({ order: 'A-100' }) }],
	])('is answered with one JSON object: %s', async (_kind, path, request) => {
		const response = await fetch(`${url()}${path}`, request);

		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toContain('application/json');
		expect(await response.json()).toEqual(onItsWay);
	});

	it.each<[string, path: string, RequestInit]>([
		['an unknown order', '?order=B-1', {}],
		['no number', '', { method: 'POST', headers: json, body: '{}' }],
		['a text, which n8n reads no number from', '', { method: 'POST', body: '{"order":"A-100"}' }],
	])('is answered where nothing is found: %s', async (_what, path, request) => {
		const response = await fetch(`${url()}${path}`, request);

		expect(response.status).toBe(200);
		expect(await response.json()).toMatchObject({ found: false, status: '', lines: [] });
	});
});
