import { startSandbox } from '../../sandbox/server';
import { codesOf, type ReceiverAnswer, startReceiver, useReceiver } from './hook-receiver';
import { useClient } from './support';

const client = useClient();
const { hook, receiver, received, sendMail } = useReceiver(client);

const deliveries = () => client.sandbox.state.hookDeliveries;

describe('a delivery', () => {
	test('is a POST of JSON, and recorded with its answer', async () => {
		const { id, url } = hook();
		await sendMail();
		await received();
		const [batch] = receiver().batches;
		expect([batch?.method, batch?.path]).toEqual(['POST', '/hook']);
		expect(batch?.headers['content-type']).toBe('application/json');
		expect(deliveries()).toEqual([
			{
				hookId: id,
				url,
				events: batch?.events,
				attempt: 1,
				status: 200,
				body: 'OK',
				error: null,
				isSuccess: true,
				at: expect.any(Date) as unknown,
			},
		]);
	});

	test.each([
		[{ type: 'none' } as const, {}],
		[
			{ type: 'basic', user: 'crm', password: 'pass:wörd' } as const,
			{ authorization: `Basic ${Buffer.from('crm:pass:wörd').toString('base64')}` },
		],
		[{ type: 'bearer', token: 'abc-123' } as const, { authorization: 'Bearer abc-123' }],
		[{ type: 'header', name: 'X-Secret', value: 's3' } as const, { 'x-secret': 's3' }],
	])('brings what its connection says: $type', async (connection, expected) => {
		hook({ connection });
		await sendMail();
		await received();
		const headers = receiver().batches[0]?.headers ?? {};
		const { authorization, 'x-secret': secret } = headers;
		const present = { authorization, 'x-secret': secret };
		expect(JSON.parse(JSON.stringify(present))).toEqual(expected);
	});

	test.each<[string, string, ReceiverAnswer, boolean]>([
		['status 200', '', { status: 200 }, true],
		['another status', '', { status: 204 }, false],
		['a failure', '', { status: 500, body: 'OK' }, false],
		['a redirect', '', { status: 307, headers: { location: '/elsewhere' } }, false],
		['a body that matches', '.*OK.*', { status: 200, body: 'it is OK' }, true],
		['a body that matches, whatever the status', 'OK', { status: 500, body: 'OK' }, true],
		['a body that does not match', 'OK', { status: 200, body: 'ok' }, false],
		['a body whose end matches', 'OK', { status: 200, body: 'not OK' }, false],
		['a body whose beginning matches', 'O|OK', { status: 200, body: 'OKAY' }, false],
	])('is judged: %s', async (_what, successMessage, answer, isSuccess) => {
		hook({ successMessage });
		receiver().answer = answer;
		await sendMail();
		await received();
		expect(deliveries()).toMatchObject([{ isSuccess, status: answer.status }]);
		expect(receiver().batches).toHaveLength(1);
	});

	test('to nobody is recorded with the reason, and later ones go on', async () => {
		const gone = await startReceiver();
		await gone.close();
		hook({ url: gone.url, events: ['send'] });
		hook({ events: ['deliv'] });
		await sendMail();
		expect(codesOf(await received())).toEqual(['deliv']);
		const failed = deliveries().find(({ url }) => url === gone.url);
		expect(failed).toMatchObject({ isSuccess: false, status: null, body: null });
		expect(failed?.error).toMatch('ECONNREFUSED');
	});

	test('that fails does not keep back the next one', async () => {
		hook();
		receiver().answer = { status: 503 };
		await sendMail();
		await received();
		receiver().answer = { status: 200 };
		await sendMail();
		await received();
		expect(deliveries().map(({ isSuccess }) => isSuccess)).toEqual([false, true]);
	});
});

describe('a hook that cannot work', () => {
	const url = 'http://127.0.0.1:9/';

	test.each([
		[{ url: 'nonsense' }, 'url is an address'],
		[{ url: 'ftp://127.0.0.1/' }, 'url is an address'],
		[{ url: 'http://user:secret@127.0.0.1/' }, 'without a user'],
		[{ url, events: ['send', 'nonsense'] }, 'There is no event nonsense.'],
		[{ url, successMessage: '(' }, 'successMessage is no regular expression.'],
		[{ url, connection: { type: 'bearer', token: 'ключ' } as const }, 'cannot carry'],
		[
			{ url, connection: { type: 'header', name: 'HOST', value: 'a' } as const },
			'A connection cannot set the header HOST.',
		],
	])('is a sentence: %j', async (settings, sentence) => {
		expect(() => client.sandbox.registerHook(settings)).toThrow(sentence);
		await expect(startSandbox({ hooks: [settings] })).rejects.toThrow(sentence);
	});
});

describe('closing', () => {
	test('ends at once, with events that are gathered, on their way and to be sent again', async () => {
		const { url } = receiver();
		receiver().answer = 'silence';
		const refusing = await startReceiver();
		refusing.answer = { status: 500 };
		// Far longer than a test may take.
		const hour = { batchTime: 3_600_000 };
		const sandbox = await startSandbox({
			hooks: [
				{ url, ...hour },
				{ url, batchSize: 1 },
				{ url: refusing.url, batchSize: 2, ...hour },
			],
			variants: { hookFailure: 'sentAgain' },
		});
		await fetch(`${sandbox.url}/_sandbox/events`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ event_type: 'send', profile_id: '5a74876369d42613b31947b8' }),
		});
		await fetch(`${sandbox.url}/_sandbox/events`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ event_type: 'open', profile_id: '5a74876369d42613b31947b8' }),
		});
		while (sandbox.state.hookDeliveries.length < 1) await new Promise(setImmediate);
		await sandbox.close();
		await sandbox.hooksIdle();
		expect([receiver().batches.length, refusing.batches.length]).toEqual([1, 1]);
		await refusing.close();
	});
});
