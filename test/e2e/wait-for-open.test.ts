import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { VARIANTS } from '../../sandbox/server';
import { failureOf, outputOf } from '../../scripts/n8n/execution';
import { exampleHooks } from '../../scripts/start/example-hooks';
import { readExamples } from '../../scripts/start/examples';
import { sharedAddresses } from './support/shared-n8n';
import { useSharedN8n } from './support/shared-sandbox';

const shared = useSharedN8n();

/** The ids of the two examples: the one that sends and waits, and the one that hears of the open. */
const WAITS = 'altcraftWaitOpen';
const EVENTS = 'altcraftOpenEvnt';
const START = 'When clicking Execute workflow';

/** Who got the message, as the sandbox knows him. */
const JOHN = '5a74876369d42613b31947b8';

/** In milliseconds: n8n looks once a minute for what has waited long enough. */
const A_MINUTE_AND_MORE = 150_000;

beforeAll(async () => {
	await shared.n8n.activateWorkflow(EVENTS);
	for (const hook of await exampleHooks(sharedAddresses().n8nUrl, EVENTS)) {
		shared.sandbox.registerHook({ ...hook, events: ['open'] });
	}
});
afterAll(() => shared.n8n.deactivateWorkflow(EVENTS));

const control = (path: string, body: object) =>
	fetch(`${shared.sandbox.url}/_sandbox${path}`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(body),
	});

/** The message is opened: the platform tells of it, and n8n has worked that off. */
async function open(): Promise<void> {
	const before = (await shared.n8n.executionsOf(EVENTS)).length;
	await control('/events', { event_type: 'open', profile_id: JOHN });
	await shared.sandbox.hooksIdle();
	await shared.n8n.executionsOf(EVENTS, before + 1);
}

/** Sends the message. @returns the execution, which waits */
async function send(workflow: string): Promise<string> {
	const execution = await shared.n8n.start(workflow, START);
	await shared.n8n.untilItWaits(execution);
	expect(shared.sandbox.state.triggerLaunches).toHaveLength(1);
	return execution;
}

it.each(VARIANTS.hookLaunchData.values.filter((value) => value !== 'absent'))(
	'the workflow goes on when the message is opened, and later opens change nothing (%s)',
	async (hookLaunchData) => {
		shared.sandbox.setVariants({ hookLaunchData });
		const waiting = await send(WAITS);
		await open();

		const ended = await shared.n8n.waitForExecution(waiting);
		expect(failureOf(ended)).toBeUndefined();
		expect(outputOf(ended, 'Opened').map(({ json }) => json)).toEqual([
			{ order: 'A-100', opened: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as unknown },
		]);
		expect(shared.sandbox.state.scenarioEntries).toEqual([]);

		await open();
		const last = (await shared.n8n.executionsOf(EVENTS)).at(-1);
		expect(last?.status).toBe('success');
		expect(shared.sandbox.state.scenarioEntries).toEqual([]);
	},
);

it(
	'the workflow goes on with a reminder when the time is over',
	async () => {
		const example = (await readExamples()).find(({ workflow }) => workflow.id === WAITS);
		if (example === undefined) throw new Error('There is no such example');
		const nodes = example.workflow.nodes.map((node) =>
			node.type === 'n8n-nodes-base.wait'
				? { ...node, parameters: { ...node.parameters, resumeAmount: 1, resumeUnit: 'seconds' } }
				: node,
		);
		const waiting = await send(
			await shared.n8n.createWorkflow({ ...example.workflow, id: undefined, nodes }),
		);

		const ended = await shared.n8n.waitForExecution(waiting);
		expect(failureOf(ended)).toBeUndefined();
		expect(outputOf(ended, 'Opened')).toEqual([]);
		expect(shared.sandbox.state.scenarioEntries).toMatchObject([
			{ scenarioId: 12, profileId: JOHN },
		]);
	},
	A_MINUTE_AND_MORE,
);

it('an event cannot make n8n call an address elsewhere', async () => {
	const called: string[] = [];
	const elsewhere = createServer((request, response) => {
		called.push(String(request.url));
		response.end();
	}).listen(0, '127.0.0.1');
	await once(elsewhere, 'listening');
	const { port } = elsewhere.address() as AddressInfo;
	const before = (await shared.n8n.executionsOf(EVENTS)).length;
	try {
		const n8n_resume = `http://127.0.0.1:${String(port)}/webhook-waiting/1`;
		await control('/events', { raw: { event_type: 'open', custom_data: { n8n_resume } } });
		await shared.sandbox.hooksIdle();

		const [execution] = (await shared.n8n.executionsOf(EVENTS, before + 1)).slice(before);
		if (execution === undefined) throw new Error('The hook started nothing');
		expect(outputOf(execution, 'What waits')).toHaveLength(1);
		expect(outputOf(execution, 'Waits in this n8n')).toEqual([]);
		expect(called).toEqual([]);
	} finally {
		elsewhere.closeAllConnections();
		elsewhere.close();
	}
});
