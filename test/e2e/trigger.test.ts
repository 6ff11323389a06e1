import { randomUUID } from 'node:crypto';
import { node } from '../../scripts/n8n/chain';
import type { N8nClient } from '../../scripts/n8n/client';
import { outputOf } from '../../scripts/n8n/execution';
import type { Workflow } from '../../scripts/n8n/workflow';
import { clicked, delivered } from '../trigger/samples';
import { sharedAddresses, sharedN8n } from './support/shared-n8n';

const TRIGGER = 'Altcraft Trigger';
const TOKEN = 'b7Xq-2mNw-9RtL-4vKz';

let n8n: N8nClient;
beforeAll(async () => {
	n8n = await sharedN8n();
});

interface Stored {
	id: string;
	/** Where Altcraft posts to. */
	url: string;
	/** Where it posts to while a person listens in the editor. */
	testUrl: string;
}

const active: string[] = [];
afterEach(async () => {
	for (const id of active.splice(0)) await n8n.deactivateWorkflow(id);
});

/** Stores a workflow of the trigger and a node behind it. */
async function store(
	parameters: Record<string, unknown>,
	rest: Record<string, unknown> = {},
): Promise<Stored> {
	const webhookId = randomUUID();
	const workflow: Workflow = {
		name: `Test ${webhookId}`,
		nodes: [
			node(TRIGGER, 'n8n-nodes-altcraft.altcraftTrigger', 1.1, parameters, { webhookId, ...rest }),
			node('Next', 'n8n-nodes-base.noOp', 1, {}),
		],
		connections: { [TRIGGER]: { main: [[{ node: 'Next', type: 'main', index: 0 }]] } },
		settings: {},
	};
	const { n8nUrl } = sharedAddresses();
	return {
		id: await n8n.createWorkflow(workflow),
		url: `${n8nUrl}/webhook/${webhookId}/webhook`,
		testUrl: `${n8nUrl}/webhook-test/${webhookId}/webhook`,
	};
}

async function activate(
	parameters: Record<string, unknown>,
	rest: Record<string, unknown> = {},
): Promise<Stored> {
	const stored = await store(parameters, rest);
	await n8n.activateWorkflow(stored.id);
	active.push(stored.id);
	return stored;
}

/** Stores a credential for a trigger. */
async function secret(data: Record<string, string>) {
	const type = 'altcraftWebhookApi';
	const id = await n8n.createCredential({ name: 'Webhook', type, data });
	return { credentials: { altcraftWebhookApi: { id, name: 'Webhook' } } };
}

type Headers = Record<string, string>;

async function post(url: string, body: unknown, headers: Headers = {}) {
	const response = await fetch(url, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json', ...headers },
		body: typeof body === 'string' ? body : JSON.stringify(body),
	});
	return { status: response.status, body: await response.text() };
}

/** Expects what each execution of a workflow began with, the first one first. */
async function expectStarted({ id }: Stored, expected: object[][]): Promise<void> {
	const executions = await n8n.executionsOf(id, expected.length);
	const began = executions.map((execution) => outputOf(execution, 'Next').map(({ json }) => json));
	expect(began).toEqual(expected);
}

const success = { status: 200, body: 'OK' };

/** Passes every filter here. */
const last = { event_type: 'unsub', event_date: '2018-03-04T13:14:00Z', profile_id: 'last' };

/**
 * Expects that nothing has started a workflow up to now. n8n 1 stores an execution after its answer, so that it cannot
 * be asked at once: an event that passes comes last, and its execution has to be the only one.
 */
async function expectNothingStarted(stored: Stored): Promise<void> {
	expect(await post(stored.url, [last])).toEqual(success);
	await expectStarted(stored, [[last]]);
}

describe('an active workflow', () => {
	it('starts with the events of a batch, and answers OK', async () => {
		const stored = await activate({});

		expect(await post(stored.url, [delivered, clicked])).toEqual(success);
		await expectStarted(stored, [[delivered, clicked]]);
	});

	it('answers OK without an execution when no event passes the filter', async () => {
		const stored = await activate({ events: ['unsub'] });

		expect(await post(stored.url, [delivered, clicked])).toEqual(success);
		await expectNothingStarted(stored);
	});

	it.each(['eachEvent', 'batch'])('takes a batch of 10,000 events whole (%s)', async (output) => {
		const stored = await activate({ output });
		const events = Array.from({ length: 10_000 }, (_, index) => ({
			...clicked,
			profile_id: `profile-${String(index)}`,
		}));

		expect(await post(stored.url, events)).toEqual(success);
		await expectStarted(stored, [output === 'batch' ? [{ events }] : events]);
	});

	it('starts with the whole batch as one item', async () => {
		const stored = await activate({ output: 'batch' });

		await post(stored.url, [delivered, clicked]);
		await expectStarted(stored, [[{ events: [delivered, clicked] }]]);
	});

	it.each([
		...['text/plain', 'application/octet-stream', 'application/x-www-form-urlencoded'],
		...['text/json', 'application/vnd.api+json'],
	])('reads a body of the type %s', async (type) => {
		const stored = await activate({});
		const body = JSON.stringify([delivered]);

		expect(await post(stored.url, body, { 'Content-Type': type })).toEqual(success);
		await expectStarted(stored, [[delivered]]);
	});

	it('answers 413 to a body beyond the limit that it reads by itself', async () => {
		const stored = await activate({});
		const body = JSON.stringify([{ ...delivered, filler: 'x'.repeat(17 * 2 ** 20) }]);

		expect((await post(stored.url, body, { 'Content-Type': 'text/json' })).status).toBe(413);
		await expectNothingStarted(stored);
	});

	it('refuses malformed JSON, whoever reads it, and a form', async () => {
		const stored = await activate({});
		const form = { 'Content-Type': 'multipart/form-data; boundary=x' };
		const part = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n';

		expect((await post(stored.url, '[{')).status).toBe(422);
		expect((await post(stored.url, '[{', { 'Content-Type': 'text/plain' })).status).toBe(422);
		expect((await post(stored.url, part, form)).status).toBe(415);
		await expectNothingStarted(stored);
	});

	it("leaves JSON beyond n8n's limit of 16 MB to n8n, whose answer is no success", async () => {
		const stored = await activate({});
		const answer = await post(stored.url, [{ ...delivered, filler: 'x'.repeat(17 * 2 ** 20) }]);

		expect(answer.status).toBeGreaterThanOrEqual(400);
		expect(answer.body).not.toContain('OK');
		await expectNothingStarted(stored);
	});

	it('drops repeated events, also after it was deactivated and activated', async () => {
		const stored = await activate({ options: { dropRepeated: true } });

		await post(stored.url, [clicked]);
		expect(await post(stored.url, [clicked])).toEqual(success);
		await n8n.deactivateWorkflow(stored.id);
		await n8n.activateWorkflow(stored.id);
		await post(stored.url, [clicked, delivered]);

		await expectStarted(stored, [[clicked], [delivered]]);
	});

	it('no longer answers once it is deactivated', async () => {
		const stored = await activate({});
		await n8n.deactivateWorkflow(stored.id);
		active.pop();

		expect((await post(stored.url, [clicked])).status).toBe(404);
	});
});

describe('authentication', () => {
	const base64 = (text: string) => Buffer.from(text).toString('base64');
	/** What n8n stores, what is let in, and what is not with its status. */
	const kinds: Array<[Record<string, string>, Headers, wrong: Array<[Headers, number]>]> = [
		[
			{ kind: 'bearerToken', token: TOKEN },
			{ Authorization: `Bearer ${TOKEN}` },
			[
				[{}, 401],
				[{ Authorization: 'Bearer wrong' }, 403],
			],
		],
		[
			{ kind: 'basicAuth', user: 'Анна', password: TOKEN },
			{ Authorization: `Basic ${base64(`Анна:${TOKEN}`)}` },
			[
				[{}, 401],
				[{ Authorization: `Basic ${base64('Анна:wrong')}` }, 403],
			],
		],
		[
			{ kind: 'headerAuth', headerName: 'X-Altcraft-Secret', headerSecret: TOKEN },
			{ 'X-Altcraft-Secret': TOKEN },
			[
				[{}, 403],
				[{ 'X-Altcraft-Secret': 'wrong' }, 403],
			],
		],
	];

	it.each(kinds)(
		'lets in who brings the secret, and nobody else: %j',
		async (data, right, wrong) => {
			const stored = await activate({ authentication: data.kind }, await secret(data));

			for (const [headers, status] of wrong) {
				expect(await post(stored.url, [clicked], headers)).toMatchObject({ status });
			}
			// With the right secret, and after all others: theirs would be there, too.
			expect(await post(stored.url, [delivered], right)).toEqual(success);
			await expectStarted(stored, [[delivered]]);
		},
	);

	it('keeps a workflow from being activated whose credential is empty, and says why', async () => {
		const stored = await store(
			{ authentication: 'bearerToken' },
			await secret({ kind: 'bearerToken', token: '' }),
		);

		await expect(n8n.activateWorkflow(stored.id)).rejects.toThrow("'Token' is empty");
	});

	it('is told by the test of the credential when the token is weak', async () => {
		const credential = {
			name: 'Webhook',
			type: 'altcraftWebhookApi',
			data: { kind: 'bearerToken', token: 'short' },
		};

		expect(await n8n.testCredential(credential)).toMatchObject({
			status: 'Error',
			message: expect.stringContaining("'Token' is too short") as string,
		});
	});
});

describe('a person who listens for a test event', () => {
	it('sees the next batch that passes', async () => {
		const stored = await store({ events: ['click'] });
		await n8n.listenForTestEvent(stored.id, TRIGGER);

		expect(await post(stored.testUrl, [delivered])).toEqual(success);
		expect(await post(stored.testUrl, [delivered, clicked])).toEqual(success);
		await expectStarted(stored, [[clicked]]);
		expect((await post(stored.testUrl, [clicked])).status).toBe(404);
	});
});
