import type { INodeParameters } from 'n8n-workflow';

import { PAUSES } from '../../nodes/shared/transport/pauses';
import type { Failure } from '../../sandbox/server';
import { mapped } from '../support/mapping';
import { importAndStart, importInto12 } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const people = Array.from({ length: 500 }, (_, n) => ({
	json: { email: `person${String(n)}@example.com`, _fname: `Person ${String(n)}` },
}));

const oneByOne = {
	...importAndStart,
	email: '={{ $json.email }}',
	options: { concurrency: 32, timeout: 2000 },
};
const batched = {
	...importInto12,
	operation: 'importAndStartMany',
	matching: 'email',
	profileDataJson: '={{ $json }}',
	options: { batchSize: 50, timeout: 2000 },
};

/** Who entered the scenario, by email. */
const entered = () => {
	const { scenarioEntries, profiles } = sandbox.current.state;
	return scenarioEntries.map(({ profileId }) => profiles.get(profileId)?.data.email).sort();
};
const emailsOf = (items: typeof people) => items.map(({ json }) => json.email).sort();
const everyone = emailsOf(people);

/** Each failure strikes now and then, the same request never twice; a delay alone may, and does no harm. */
const failures: Array<[string, Failure]> = [
	['answers late', { kind: 'delay', ms: 300, every: 7 }],
	['breaks the connection before it acts', { kind: 'reset', when: 'before', every: 9 }],
	['breaks the connection after it acted', { kind: 'reset', when: 'after', every: 9 }],
	[
		'receives too many requests',
		{ kind: 'status', status: 429, headers: { 'Retry-After': '1' }, every: 11 },
	],
	['is not available', { kind: 'status', status: 503, every: 11 }],
	['breaks off its answer in the middle', { kind: 'cut', every: 11 }],
	['is lost behind its proxy after it acted', { kind: 'html', status: 502, every: 11 }],
	['does not answer in time, though it acted', { kind: 'silence', when: 'after', every: 40 }],
];

describe.each([
	{ many: people.slice(0, 200), by: 'one request per item', parameters: oneByOne },
	{ many: people, by: 'batches of 50', parameters: batched },
])('$many.length profiles by $by', ({ many, parameters }) => {
	it.each(failures)('enter exactly once when the platform %s', async (_failure, failure) => {
		// A batch makes but ten requests, so that the failure has to strike more often.
		sandbox.current.fail(parameters === batched ? { ...failure, every: 3 } : failure);
		const { items, error } = await sandbox.run(parameters, { items: many });

		expect(sandbox.current.requests.some(({ failures: struck }) => struck.length > 0)).toBe(true);
		expect(error).toBeUndefined();
		expect(items).toHaveLength(many.length);
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual(many.map((_, item) => ({ item })));
		expect(items.every(({ json }) => json.success === true && json.duplicate === false)).toBe(true);
		expect(entered()).toEqual(emailsOf(many));
		const { profiles } = sandbox.current.state;
		expect(items.map(({ json }) => profiles.get(json.profile_id as string)?.data.email)).toEqual(
			many.map(({ json }) => json.email),
		);
	});

	it('enter exactly once when n8n runs the node again over a half-done run', async () => {
		sandbox.current.fail({ kind: 'error', code: 500, text: 'Internal error', skip: 4 });
		const { items, error } = await sandbox.run(parameters, {
			items: many,
			settings: { retryOnFail: true, maxTries: 3, waitBetweenTries: 1 },
		});

		expect(error).toBeUndefined();
		expect(items.every(({ json }) => json.success === true)).toBe(true);
		expect(entered()).toEqual(emailsOf(many));
	});
});

describe('batches with what is another value each time', () => {
	const many = people.slice(0, 200).map(({ json }, n) => ({
		json: { ...json, since: `2026-11-${String(Math.floor(n / 40) + 10)}T10:00:00Z` },
	}));
	const withContent = (value: string) => ({
		...batched,
		additionalFields: { contentFields: { field: [{ name: 'at', value }] } },
		options: {},
	});
	const settings = { retryOnFail: true, maxTries: 3, waitBetweenTries: 1 } as const;
	const sizes = () =>
		sandbox.current.requests.map(({ body }) => (body as { data: unknown[] }).data.length);

	it.each([
		['the time', '={{ $now.toISO() }}'],
		['the time beside the data', '={{ $json._fname + $now.toISO() }}'],
		['a random number', '={{ Math.random() }}'],
		['the data', '={{ $json._fname }}'],
		['the days since a day', '={{ $json.since.toDateTime().diffToNow("days") }}'],
		['a clock read by a sign', '={{ $json.since + +new Date }}'],
		['a clock read by its name', '={{ $json.since + Date["now"]() }}'],
		['chance handed on', '={{ [$json.since].map(Math.random)[0] > 0.5 }}'],
		['chance for all', '={{ [1].map(Math.random)[0] > 0.5 }}'],
	])('engage nobody twice when n8n runs the node again: %s', async (_what, value) => {
		sandbox.current.fail({ kind: 'error', code: 500, text: 'Internal error' });
		const { items, error } = await sandbox.run(withContent(value), { items: many, settings });

		expect(error).toBeUndefined();
		expect(items.every(({ json }) => json.success === true)).toBe(true);
		expect(entered()).toEqual(
			everyone.filter((email) => many.some(({ json }) => json.email === email)),
		);
	});

	it('take the time once for all profiles, in one request', async () => {
		await sandbox.run(withContent('={{ $now.toISO() }}'), { items: many });

		expect(sizes()).toEqual([200]);
	});

	it('take a value with a clock in it once for all profiles that it is the same for', async () => {
		const days = '={{ $json.since.toDateTime().diffToNow("days") }}';
		await sandbox.run(withContent(days), { items: many });

		expect(sizes()).toEqual([40, 40, 40, 40, 40]);
	});

	it('are cut at the same places whatever lengths chance gives', async () => {
		const parameters = {
			...batched,
			profileDataJson: `={{ { email: $json.email, _fname: 'x'.repeat(Math.floor(Math.random() * 100000)) } }}`,
			options: {},
		};
		const all = people.slice(0, 500);
		sandbox.current.fail({ kind: 'error', code: 500, text: 'Internal error', skip: 1, times: 1 });
		const { error } = await sandbox.run(parameters, { items: all, settings });

		expect(error).toBeUndefined();
		expect(sandbox.current.requests.length).toBeGreaterThan(4);
		expect(entered()).toEqual(emailsOf(all));
	});

	it('refuse a batch size that may be another one in another try', async () => {
		const options = { batchSize: '={{ Math.ceil(Math.random() * 100) }}' };
		const { error } = await sandbox.run({ ...batched, options }, { items: many });

		expect(error?.message).toBe(
			"'Batch Size' holds an expression that may give another number the next time",
		);
		expect(sandbox.current.requests).toHaveLength(0);
	});

	it.each<[string, INodeParameters]>([
		[
			'a mapped field holds the time',
			mapped(
				{ _fname: '={{ $json._fname }}', _regdate: '={{ $now.toISO() }}' },
				{ _fname: { type: 'string' }, _regdate: { type: 'dateTime' } },
			),
		],
		[
			'their keys hold the date',
			{ options: { requestId: '={{ $json.email + $today.toISODate() }}' } },
		],
		[
			'a field is but called like a clock',
			mapped({ performance: '={{ $json._fname + "!" }}' }, { performance: { type: 'string' } }),
		],
	])('share requests where %s', async (_what, parameters) => {
		await sandbox.run(
			{ ...batched, email: '={{ $json.email }}', options: {}, ...parameters },
			{ items: many },
		);

		expect(sizes()).toEqual([200]);
	});

	it('draw a random number for each profile', async () => {
		await sandbox.run(withContent('={{ Math.random() }}'), { items: many.slice(0, 20) });

		expect(sizes()).toEqual(Array.from({ length: 20 }, () => 1));
	});
});

describe('a failure that another try cannot change', () => {
	it.each<Failure>([
		{ kind: 'error', code: 500, text: 'Internal error' },
		{ kind: 'error', code: 400, text: 'Incorrect request' },
		{ kind: 'html', status: 404 },
		{ kind: 'html', status: 500 },
		{ kind: 'redirect', status: 302, location: 'http://127.0.0.1:1/' },
	])('is told at once: %j', async (failure) => {
		sandbox.current.fail({ ...failure, times: 10 });
		await sandbox.run(importAndStart);

		expect(sandbox.current.requests).toHaveLength(1);
	});
});

describe('a failure that stays', () => {
	/** How long after each request the next one came, in milliseconds. */
	const waits = () => {
		const times = sandbox.current.requests.map(({ at }) => at.getTime());
		return times.slice(1).map((time, n) => time - (times[n] ?? time));
	};

	it('is tried again after ever longer waits', async () => {
		sandbox.current.fail({ kind: 'status', status: 503, times: 10 });
		await sandbox.run(importAndStart);

		expect(waits()).toHaveLength(3);
		for (const [n, wait] of waits().entries()) {
			expect(wait).toBeGreaterThanOrEqual((PAUSES.first * 2 ** n) / 2);
		}
	});

	it('says how often it was tried', async () => {
		sandbox.current.fail({ kind: 'status', status: 503, times: 10 });
		const { error } = await sandbox.run(importAndStart);

		expect(sandbox.current.requests).toHaveLength(4);
		expect(error?.description).toMatch(/Tried 4 times$/);
	});

	it('is tried with the same Request-ID', async () => {
		sandbox.current.fail({ kind: 'status', status: 503, times: 10 });
		await sandbox.run(importAndStart);

		const ids = sandbox.current.requests.map(({ headers }) => headers['request-id']);
		expect(new Set(ids).size).toBe(1);
	});

	it('is not waited for longer than half a minute', async () => {
		const headers = { 'Retry-After': '31' };
		sandbox.current.fail({ kind: 'status', status: 429, headers, times: 10 });
		await sandbox.run(importAndStart);

		expect(sandbox.current.requests).toHaveLength(1);
	});

	it.each<Failure>([
		{ kind: 'status', status: 429, headers: { 'Retry-After': '4' } },
		{ kind: 'status', status: 429, headers: { 'Retry-After': '4' }, body: '{"error":429}' },
		{ kind: 'status', status: 503, headers: { 'Retry-After': '4' }, body: '{"error":500}' },
	])('waits as long as the server asks: %j', async (failure) => {
		sandbox.current.fail(failure);
		await sandbox.run(importAndStart);

		expect(waits()).toHaveLength(1);
		expect(waits()[0]).toBeGreaterThanOrEqual(4 * PAUSES.second);
	});
});

describe('a duplicate', () => {
	const withKey = { ...importAndStart, options: { requestId: 'order-1' } };

	it("is not told of when it is but the node's own second try", async () => {
		sandbox.current.fail({ kind: 'reset', when: 'after' });
		const { items } = await sandbox.run(importAndStart);

		expect(sandbox.current.requests.map(({ duplicate }) => duplicate)).toEqual([false, true]);
		expect(items[0]?.json.duplicate).toBe(false);
	});

	it("is not told of when it is but the node's second try after a code of a proxy", async () => {
		const body = '{"error":504,"error_text":"Gateway timeout"}';
		const gateway = { status: 504, body, contentType: 'application/json' };
		await sandbox.run(withKey, { executionId: '1' });
		sandbox.current.fail({ kind: 'body', ...gateway, times: 1 });
		const { items } = await sandbox.run(withKey, { executionId: '2' });

		expect(items[0]?.json.duplicate).toBe(false);
	});

	it('is told when the earlier try did not arrive', async () => {
		await sandbox.run(withKey, { executionId: '1' });
		sandbox.current.fail({ kind: 'status', status: 429 });
		const { items } = await sandbox.run(withKey, { executionId: '2' });

		expect(items[0]?.json.duplicate).toBe(true);
	});

	it('that repeats a refusal is told as that', async () => {
		sandbox.current.fail({ kind: 'error', code: 435, text: 'Ambiguous search' });
		sandbox.current.setVariants({ repeatedFailure: 'storedAnswer' });
		const ambiguous = { ...withKey, matching: 'phone', phone: '+79005550011' };
		await sandbox.run(ambiguous, { executionId: '1' });
		await sandbox.run(ambiguous, { executionId: '2' });
		const { error } = await sandbox.run(ambiguous, { executionId: '3' });

		expect(error).toMatchObject({ httpCode: '435' });
		expect(error?.description).toContain('This is the stored answer to an earlier request');
	});
});

describe('without "Continue On Fail"', () => {
	const items = ['a@example.com', 'b@example.com', 'c@example.com', 'd@example.com'].map(
		(email) => ({ json: { email } }),
	);
	const serially = { ...oneByOne, options: { concurrency: 1 } };

	it('nothing is sent before all items are checked', async () => {
		const { error } = await sandbox.run(serially, { items: [...items, { json: {} }] });

		expect(error).toMatchObject({ message: "'Email' is empty", context: { itemIndex: 4 } });
		expect(sandbox.current.requests).toHaveLength(0);
	});

	it('nothing starts after the first failure, which tells how far the run came', async () => {
		sandbox.current.fail({ kind: 'error', code: 435, text: 'Ambiguous search', skip: 2 });
		const { error } = await sandbox.run(serially, { items });

		expect(sandbox.current.requests).toHaveLength(3);
		expect(error).toMatchObject({ context: { itemIndex: 2 } });
		expect(error?.description).toContain('Altcraft had accepted 2 of 4 items');
		expect(error?.description).toContain(
			'"Retry execution" would send those again: run only rows 3-4',
		);
	});

	it('what became of items whose answer was lost is not told as known', async () => {
		sandbox.current.fail({ kind: 'html', status: 504, times: 10 });
		const { error } = await sandbox.run(batched, { items });

		expect(error?.description).toContain('may have carried out the request all the same');
		expect(error?.description).not.toContain('accepted none');
	});

	it('a batch whose answer tells nothing of its profiles is not told as unsent', async () => {
		const body = '{"error":0,"error_text":"ok"}';
		sandbox.current.fail({ kind: 'body', status: 200, body, contentType: 'application/json' });
		const { error } = await sandbox.run(batched, { items });

		expect(error?.description).toContain('may have been engaged: check it in Altcraft');
		expect(error?.description).not.toContain('accepted none');
	});

	it('what is under way ends, and the lowest item that failed is told', async () => {
		sandbox.current.fail({ kind: 'delay', ms: 200, times: 1 });
		sandbox.current.fail({ kind: 'error', code: 404, text: 'Not found', times: 2 });
		const { error } = await sandbox.run({ ...oneByOne, options: { concurrency: 4 } }, { items });

		expect(error).toMatchObject({ context: { itemIndex: 0 } });
		expect(sandbox.current.state.scenarioEntries).toHaveLength(2);
	});
});

describe('nodes of one workflow', () => {
	it('have keys of their own by their names, whatever their ids are', async () => {
		const settings = { id: 'the-same' };
		await sandbox.run(importAndStart, { settings, name: 'Welcome' });
		await sandbox.run(importAndStart, { settings, name: 'Remind' });
		await sandbox.run(importAndStart, { settings: { id: 'another' }, name: 'Remind' });

		expect(sandbox.current.requests.map(({ duplicate }) => duplicate)).toEqual([
			...[false, false, true],
		]);
	});
});

describe('concurrency', () => {
	const items = Array.from({ length: 40 }, (_, n) => ({
		json: { email: `c${String(n)}@example.com` },
	}));

	it.each([
		[undefined, 8],
		[3, 3],
	])('of %p keeps at most %i requests under way', async (concurrency, most) => {
		sandbox.current.fail({ kind: 'delay', ms: 60, times: 40 });
		const options = concurrency === undefined ? {} : { concurrency };
		const underWay: number[] = [];
		const timer = setInterval(() => {
			underWay.push(sandbox.current.requests.filter(({ status }) => status === null).length);
		}, 5);
		await sandbox.run({ ...oneByOne, options }, { items });
		clearInterval(timer);

		expect(sandbox.current.requests).toHaveLength(40);
		expect(Math.max(...underWay)).toBe(most);
	});
});
