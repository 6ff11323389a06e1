import { seedProfiles } from '../../sandbox/things/seed/profiles';
import type { Failure } from '../../sandbox/server';
import { JOHN, MARY, OLLY, useClient } from './support';

const client = useClient();

const BATCH = '/workflows/import_and_start_batch';
const emails = ['john@example.com', 'olly@example.com', 'mary@example.com'];
const data = emails.map((email) => ({ email }));
let counter = 0;

/** A batch of three profiles whose Request-ID is new. */
const batch = () =>
	client.call(
		BATCH,
		{ workflow_id: 12, matching: 'email', data },
		{ headers: { 'Request-ID': String((counter += 1)) } },
	);
const list = () => client.call('/workflows/list');
const ok = (id: unknown) => ({ error: 0, error_text: 'Successful operation', profile_id: id });
const all = [JOHN, OLLY, MARY];
const entered = all.map((id) => `12: ${id}`);

const refusal: Failure = { kind: 'profileErrors', every: 2, code: 409, text: 'Oh' };

describe('batchResult', () => {
	test.each<['dropLast' | 'extra' | 'empty', unknown[]]>([
		['dropLast', [ok(JOHN), ok(OLLY)]],
		['extra', [...all.map(ok), ok(expect.stringMatching(/^[0-9a-f]{24}$/))]],
		['empty', []],
	])('%s changes the list, not what happens', async (change, result) => {
		client.sandbox.fail({ kind: 'batchResult', change });
		expect((await batch()).json).toMatchObject({ error: 0, result });
		expect(client.entries).toEqual(entered);
		expect(client.sandbox.requests[0]?.failures).toEqual(['batchResult']);
	});

	test('strikes batches with a list only, and each nth of them when asked', async () => {
		client.sandbox.fail({ kind: 'batchResult', change: 'empty', every: 2 });
		await list();
		await client.call(`${BATCH}_task`, { workflow_id: 12, matching: 'email', data });
		const lengths: unknown[] = [];
		for (let round = 0; round < 4; round += 1) {
			const { result } = (await batch()).json;
			lengths.push(Array.isArray(result) ? result.length : undefined);
		}
		expect(lengths).toEqual([3, 0, 3, 0]);
	});
});

describe('profileErrors', () => {
	test('refuses each nth profile, which does not enter', async () => {
		client.sandbox.fail(refusal);
		expect((await batch()).json).toEqual({
			error: 0,
			error_text: 'Successful operation',
			result: [ok(JOHN), { error: 409, error_text: 'Oh' }, ok(MARY)],
		});
		expect(client.entries).toEqual([`12: ${JOHN}`, `12: ${MARY}`]);
	});

	test('does not import the profile either', async () => {
		client.sandbox.fail({ ...refusal, every: 1 });
		await client.call(BATCH, { workflow_id: 12, matching: 'email', data: [{ email: 'new@x.y' }] });
		expect(client.sandbox.state.profiles.size).toBe(seedProfiles().length);
	});

	test('strikes one batch by default, `times` several, and nothing else', async () => {
		client.sandbox.fail({ ...refusal, times: 2, skip: 1 });
		await list();
		const counts: number[] = [];
		for (let round = 0; round < 4; round += 1) {
			client.sandbox.state.scenarioEntries.length = 0;
			await batch();
			counts.push(client.entries.length);
		}
		expect(counts).toEqual([3, 2, 2, 3]);
		client.sandbox.fail(refusal);
		expect((await batch()).json.result).toContainEqual({ error: 409, error_text: 'Oh' });
		expect((await batch()).json.result).toEqual(all.map(ok));
	});

	test('goes together with the other failures', async () => {
		client.sandbox.fail({ kind: 'delay', ms: 1 });
		client.sandbox.fail({ kind: 'status', status: 502, afterActing: true });
		client.sandbox.fail({ kind: 'batchResult', change: 'dropLast' });
		client.sandbox.fail(refusal);
		expect((await batch()).status).toBe(502);
		expect(client.sandbox.requests[0]?.failures).toEqual([
			'delay',
			'status',
			'batchResult',
			'profileErrors',
		]);
		expect(client.entries).toEqual([`12: ${JOHN}`, `12: ${MARY}`]);
	});
});

test('the answer to a batch that was lost is there for the retry', async () => {
	const body = { workflow_id: 12, matching: 'email', data };
	const options = { headers: { 'Request-ID': 'lost' } };
	client.sandbox.fail({ kind: 'status', status: 502, afterActing: true });
	client.sandbox.fail(refusal);
	expect((await client.call(BATCH, body, options)).status).toBe(502);
	const retry = await client.call(BATCH, body, options);
	expect(retry.json.result).toEqual([ok(JOHN), { error: 409, error_text: 'Oh' }, ok(MARY)]);
	expect(retry.headers.get('duplicate-request')).toBe('true');
	expect(client.entries).toHaveLength(2);
});

test.each<object>([
	{ kind: 'batchResult' },
	{ kind: 'batchResult', change: 'shuffle' },
	{ kind: 'profileErrors', code: 409, text: 'Oh' },
	{ kind: 'profileErrors', every: 0, code: 409, text: 'Oh' },
	{ kind: 'profileErrors', every: 1, code: 7, text: 'Oh' },
])('%j is no failure', async (failure) => {
	const { status } = await client.send('/_sandbox/failures', {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(failure),
	});
	expect(status).toBe(400);
});
