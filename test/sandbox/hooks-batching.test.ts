import { setTimeout as wait } from 'node:timers/promises';
import { codesOf, useReceiver } from './hook-receiver';
import { useClient } from './support';

const client = useClient();
const { hook, receiver, received, removeHooks, sendMail } = useReceiver(client);

const MINUTE = 60_000;

/** All that Jest can take into its hand, but for what a batch's time is made of. */
const EVERYTHING_BUT_TIMEOUTS: FakeableAPI[] = [
	...(['Date', 'hrtime', 'performance', 'nextTick', 'queueMicrotask'] as const),
	...(['setImmediate', 'clearImmediate', 'setInterval', 'clearInterval'] as const),
];
const sizes = () => receiver().batches.map(({ events }) => events.length);

describe('batches', () => {
	test('one goes out as soon as it is full, long before its time', async () => {
		hook({ batchSize: 4, batchTime: MINUTE });
		await sendMail();
		await sendMail();
		await received();
		expect(sizes()).toEqual([4]);
	});

	describe('by their time, on a clock of the test', () => {
		beforeEach(() => {
			jest.useFakeTimers({ doNotFake: EVERYTHING_BUT_TIMEOUTS });
		});
		afterEach(() => {
			jest.useRealTimers();
		});
		/** Whether a batch waits for its time. */
		const isWaiting = () => jest.getTimerCount() > 0;

		test('what is left goes out when the time is over, and not before', async () => {
			hook({ batchSize: 3, batchTime: 300 });
			await sendMail();
			await sendMail();
			jest.advanceTimersByTime(299);
			expect(isWaiting()).toBe(true);
			jest.advanceTimersByTime(1);
			expect(isWaiting()).toBe(false);
			await received();
			expect(sizes()).toEqual([3, 1]);
		});

		test('the time begins with the first event, not with the last', async () => {
			hook({ batchTime: 400 });
			await sendMail();
			jest.advanceTimersByTime(250);
			await sendMail();
			jest.advanceTimersByTime(149);
			expect(isWaiting()).toBe(true);
			jest.advanceTimersByTime(1);
			expect(isWaiting()).toBe(false);
			await received();
			expect(sizes()).toEqual([4]);
		});

		test('a full batch leaves no time behind for the next one', async () => {
			hook({ batchSize: 2, batchTime: 400 });
			await sendMail();
			expect(isWaiting()).toBe(false);
			await received();
			expect(sizes()).toEqual([2]);
		});

		test('a reset forgets a batch that waits, and its time', async () => {
			hook({ batchTime: 400 });
			await sendMail();
			client.sandbox.reset();
			expect(isWaiting()).toBe(false);
			await client.sandbox.hooksIdle();
			expect(receiver().batches).toEqual([]);
		});
	});

	test('a single event is an array, too', async () => {
		hook({ events: ['deliv'] });
		await sendMail();
		expect(codesOf(await received())).toEqual(['deliv']);
		expect(sizes()).toEqual([1]);
	});

	test('they come one after another in the order of the events', async () => {
		hook({ batchSize: 1 });
		for (let count = 0; count < 5; count += 1) await sendMail();
		const dates = (await received()).map(({ event_date }) => String(event_date));
		expect(sizes()).toEqual(Array<number>(10).fill(1));
		expect(dates).toEqual([...dates].sort());
		expect(new Set(dates).size).toBe(10);
	});

	test('each hook has its own', async () => {
		hook({ batchSize: 1 });
		hook({ batchSize: 2, batchTime: MINUTE });
		await sendMail();
		await received();
		expect(sizes().sort()).toEqual([1, 1, 2]);
	});

	test('those of a task are waited for', async () => {
		hook();
		const data = ['nora', 'ida'].map((name) => ({ email: `${name}@example.com` }));
		const body = { workflow_id: 12, matching: 'email', data };
		await client.call('/workflows/import_and_start_batch_task', body);
		expect(codesOf(await received())).toEqual(['import_api', 'import_api']);
	});
});

describe('events on their way', () => {
	test('a reset forgets them and keeps the hooks', async () => {
		const { id } = hook({ batchSize: 4, batchTime: MINUTE });
		await sendMail();
		client.sandbox.reset();
		await client.sandbox.hooksIdle();
		expect(receiver().batches).toEqual([]);
		await sendMail();
		await sendMail();
		expect(codesOf(await received())).toEqual(['send', 'deliv', 'send', 'deliv']);
		expect(client.sandbox.state.hookDeliveries).toMatchObject([{ hookId: id, isSuccess: true }]);
		client.sandbox.reset();
		expect(client.sandbox.state.hookDeliveries).toEqual([]);
	});

	test('a reset forgets a batch whose answer has not come', async () => {
		hook();
		receiver().answer = 'silence';
		await sendMail();
		while (receiver().batches.length === 0) await wait(5);
		client.sandbox.reset();
		await client.sandbox.hooksIdle();
		expect(client.sandbox.state.hookDeliveries).toEqual([]);
	});

	test('a hook that is taken away takes them along', async () => {
		hook({ batchTime: MINUTE });
		await sendMail();
		await removeHooks();
		await client.sandbox.hooksIdle();
		expect(receiver().batches).toEqual([]);
	});

	test('with none, nothing is to be waited for', async () => {
		await sendMail();
		expect(await received()).toEqual([]);
	});
});
