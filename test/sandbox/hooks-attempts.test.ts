import * as timers from 'node:timers/promises';
import { type ReceiverAnswer, useReceiver } from './hook-receiver';
import { useClient } from './support';

jest.mock('node:timers/promises');
/** What attempts wait for; it takes no time here. */
const wait = jest.mocked(timers.setTimeout);

const client = useClient();
const { hook, receiver, received, sendMail } = useReceiver(client);

beforeEach(() => {
	wait.mockReset().mockResolvedValue(undefined);
});

const attempts = () => client.sandbox.state.hookDeliveries.map(({ attempt }) => attempt);
const pauses = () => wait.mock.calls.map(([time]) => time);

/** Lets the receiver answer one request after another, the last answer for all that follow. */
function answerInTurn(...answers: ReceiverAnswer[]): void {
	let next = 0;
	Object.defineProperty(receiver(), 'answer', {
		get: () => answers[Math.min(next++, answers.length - 1)],
	});
}

describe('a batch that fails', () => {
	test('is dropped, by default', async () => {
		hook({ batchSize: 2, batchTime: 5000 });
		answerInTurn({ status: 503 });
		await sendMail();
		await received();
		expect([attempts(), pauses()]).toEqual([[1], []]);
	});

	test('is sent again where the variant says so, until it succeeds', async () => {
		client.sandbox.setVariants({ hookFailure: 'sentAgain' });
		hook({ batchSize: 2, batchTime: 5000 });
		answerInTurn({ status: 503 }, { status: 200 });
		await sendMail();
		await received();
		expect([attempts(), pauses()]).toEqual([[1, 2], [5000]]);
		expect(receiver().batches[1]?.events).toEqual(receiver().batches[0]?.events);
	});

	test("is sent three times at most, the hook's batch time apart, and nothing is waited for then", async () => {
		client.sandbox.setVariants({ hookFailure: 'sentAgain' });
		hook({ batchSize: 2, batchTime: 5000 });
		answerInTurn({ status: 503 });
		await sendMail();
		await received();
		expect([attempts(), pauses()]).toEqual([
			[1, 2, 3],
			[5000, 5000],
		]);
	});
});
