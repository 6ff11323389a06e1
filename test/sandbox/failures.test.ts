import type { Failure } from '../../sandbox/server';
import { useClient } from './support';

const client = useClient();

const start = () =>
	client.call('/workflows/start', { id: 11, email: 'john@example.com' }, { headers: unique() });
const list = () => client.call('/workflows/list');

let counter = 0;
const unique = () => ({ 'Request-ID': String((counter += 1)) });

/** HTTP statuses of several requests, one after another. */
async function statuses(count: number): Promise<number[]> {
	const found: number[] = [];
	for (let index = 0; index < count; index += 1) found.push((await start()).status);
	return found;
}

describe('failures on demand', () => {
	test.each<[Failure, number, string, string | null]>([
		[{ kind: 'status', status: 503 }, 503, '', 'text/plain'],
		[{ kind: 'html', status: 502 }, 502, '<h1>502</h1>', 'text/html'],
		[{ kind: 'empty', status: 200 }, 200, '', null],
		[
			{ kind: 'body', status: 200, body: '{"error":', contentType: 'application/json' },
			200,
			'{"error":',
			'application/json',
		],
		[{ kind: 'error', code: 500, text: 'Oh' }, 200, '"error_text":"Oh"', 'application/json'],
	])('%j', async (failure, status, text, type) => {
		client.sandbox.fail(failure);
		const answer = await start();
		expect(answer.status).toBe(status);
		if (text === '') expect(answer.text).toBe('');
		else expect(answer.text).toContain(text);
		if (type === null) expect(answer.headers.get('content-type')).toBeNull();
		else expect(answer.headers.get('content-type')).toMatch(type);
		expect(client.entries).toEqual([]);
		expect((await start()).json.error).toBe(0);
	});

	test('a status with headers and body', async () => {
		client.sandbox.fail({
			kind: 'status',
			status: 429,
			headers: { 'Retry-After': '7' },
			body: '{}',
			contentType: 'application/json',
		});
		const answer = await start();
		expect(answer.headers.get('retry-after')).toBe('7');
		expect(answer.headers.get('content-type')).toMatch('application/json');
		expect(answer.text).toBe('{}');
	});

	test('a redirect', async () => {
		client.sandbox.fail({ kind: 'redirect', status: 307, location: 'http://127.0.0.1:9/' });
		const answer = await start();
		expect([answer.status, answer.headers.get('location')]).toEqual([307, 'http://127.0.0.1:9/']);
	});

	test('a delay', async () => {
		client.sandbox.fail({ kind: 'delay', ms: 120 });
		const begin = performance.now();
		expect((await start()).json.error).toBe(0);
		expect(performance.now() - begin).toBeGreaterThanOrEqual(115);
	});

	test.each(['reset', 'silence'] as const)('%s before the platform acts', async (kind) => {
		client.sandbox.fail({ kind, when: 'before' });
		const lost = fetch(`${client.sandbox.url}/api/v1.1/workflows/start`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: '{}',
			signal: AbortSignal.timeout(200),
		});
		await expect(lost).rejects.toThrow(kind === 'silence' ? /aborted|timeout/i : 'fetch failed');
		expect(client.entries).toEqual([]);
		expect(client.sandbox.requests[0]).toMatchObject({ status: null, failures: [kind] });
	});

	test('an answer that breaks off, after the platform has acted', async () => {
		client.sandbox.fail({ kind: 'cut' });
		await expect(start()).rejects.toThrow('terminated');
		expect(client.entries).toHaveLength(1);
	});
});

describe('which requests fail', () => {
	test('one by default, `times` several', async () => {
		client.sandbox.fail({ kind: 'status', status: 503 });
		client.sandbox.fail({ kind: 'status', status: 502, times: 2 });
		expect(await statuses(4)).toEqual([503, 502, 502, 200]);
	});

	test('`skip` lets some pass first', async () => {
		client.sandbox.fail({ kind: 'status', status: 503, skip: 2 });
		expect(await statuses(4)).toEqual([200, 200, 503, 200]);
	});

	test('`every` strikes each nth without end, or as often as `times` says', async () => {
		client.sandbox.fail({ kind: 'status', status: 503, every: 2 });
		expect(await statuses(6)).toEqual([200, 503, 200, 503, 200, 503]);
		client.sandbox.reset();
		client.sandbox.fail({ kind: 'status', status: 503, every: 2, times: 1 });
		expect(await statuses(4)).toEqual([200, 503, 200, 200]);
	});

	describe('where requests have keys', () => {
		const withKeys = async (keys: (string | undefined)[]) => {
			const answers: number[] = [];
			for (const key of keys) {
				const options = key === undefined ? {} : { headers: { 'Request-ID': key } };
				const answer = await client.call('/workflows/list', {}, options);
				answers.push(answer.status);
			}
			return answers;
		};

		test('`every` counts a key once, and never strikes a further try', async () => {
			client.sandbox.fail({ kind: 'status', status: 503, every: 2 });
			const keys = ['a', 'a', 'b', 'b', 'a', 'c', 'd', undefined, undefined];

			expect(await withKeys(keys)).toEqual([200, 200, 503, 200, 200, 200, 503, 200, 503]);
		});

		test('`every` counts the same key of another endpoint', async () => {
			client.sandbox.fail({ kind: 'status', status: 503, every: 2 });
			await withKeys(['a']);
			const headers = { 'Request-ID': 'a' };

			expect((await client.call('/campaigns/list', {}, { headers })).status).toBe(503);
		});

		test('`times` counts each request, and so does a delay', async () => {
			client.sandbox.fail({ kind: 'status', status: 503, times: 2 });
			client.sandbox.fail({ kind: 'delay', ms: 1, every: 2 });

			expect(await withKeys(['a', 'a', 'a', 'a'])).toEqual([503, 503, 200, 200]);
			const struck = client.sandbox.requests.map(({ failures }) => failures.includes('delay'));
			expect(struck).toEqual([false, true, false, true]);
		});
	});

	test.each(['/workflows/start', '/workflows/start/', '/api/v1.1/workflows/start'])(
		'`path` %s concerns that endpoint alone',
		async (path) => {
			client.sandbox.fail({ kind: 'status', status: 503, path });
			expect((await list()).status).toBe(200);
			expect((await start()).status).toBe(503);
		},
	);

	test('`match` concerns the requests whose body holds a text', async () => {
		client.sandbox.fail({ kind: 'status', status: 503, match: '"id":12', times: 2 });
		const of = async (id: number) =>
			(await client.call('/workflows/start', { id, email: 'john@example.com' })).status;

		expect([await of(11), await of(12), await of(11), await of(12), await of(12)]).toEqual([
			...[200, 503, 200, 503, 200],
		]);
	});

	test('a delay and a fault strike together', async () => {
		client.sandbox.fail({ kind: 'delay', ms: 1 });
		client.sandbox.fail({ kind: 'status', status: 503 });
		await start();
		expect(client.sandbox.requests[0]?.failures).toEqual(['delay', 'status']);
	});

	test('reset takes them away', async () => {
		client.sandbox.fail({ kind: 'status', status: 503 });
		client.sandbox.reset();
		expect((await start()).status).toBe(200);
	});
});
