import { clicked, delivered } from './samples';
import { post, useTriggers } from './support';

const listen = useTriggers();

describe('a batch', () => {
	it('becomes one item for each event, with the fields as Altcraft names them', async () => {
		const trigger = await listen();

		const answer = await post(trigger, [delivered, clicked]);

		expect(answer).toMatchObject({ status: 200, body: 'OK' });
		expect(trigger.executions).toEqual([[delivered, clicked]]);
	});

	it('becomes one item with all events where the user wants that', async () => {
		const trigger = await listen({ parameters: { output: 'batch' } });

		await post(trigger, [delivered, clicked]);

		expect(trigger.executions).toEqual([[{ events: [delivered, clicked] }]]);
	});

	it('may be a single event without an array', async () => {
		const trigger = await listen();

		expect(await post(trigger, delivered)).toMatchObject({ status: 200, body: 'OK' });
		expect(trigger.executions).toEqual([[delivered]]);
	});

	it('may name the type "event", as a sketch in the documentation does', async () => {
		const trigger = await listen({ parameters: { events: ['send'] } });
		const sketched = { event: 'send', list_id: 1 };

		await post(trigger, [sketched, { event: 'open' }, { event_type: '', event: 'send' }]);

		expect(trigger.executions).toEqual([[sketched, { event_type: '', event: 'send' }]]);
	});

	it.each(['[]', '', ' '])('that is empty (%j) is answered and starts nothing', async (body) => {
		const trigger = await listen();

		expect(await post(trigger, body)).toMatchObject({ status: 200, body: 'OK' });
		expect(trigger.executions).toEqual([]);
	});

	it.each(['application/json', 'text/plain'])(
		'keeps all digits of long numbers: %s',
		async (type) => {
			const trigger = await listen();
			const body = '[{ "event_type": "open", "crm_id": 7615917337495251231, "list_id": 1 }]';

			await post(trigger, body, { 'Content-Type': type });
			await post(trigger, body.slice(1, -1), { 'Content-Type': type });

			const event = { event_type: 'open', crm_id: '7615917337495251231', list_id: 1 };
			expect(trigger.executions).toEqual([[event], [event]]);
		},
	);

	it('of several thousand events comes through whole', async () => {
		const trigger = await listen();
		const events = Array.from({ length: 5000 }, (_, index) => ({ ...clicked, account_id: index }));

		await post(trigger, events);

		expect(trigger.executions).toEqual([events]);
	});
});

describe('what is no event', () => {
	const others: Array<[string, unknown, string]> = [
		['null', null, 'It is not an object'],
		['a number', 7, 'It is not an object'],
		['a text', 'ping', 'It is not an object'],
		['an array', [delivered], 'It is not an object'],
		['an object without a type', { hello: 'world' }, "It has no 'event_type'"],
		['an object with an empty type', { event_type: ' ', event: null }, "It has no 'event_type'"],
		['an object whose type is no text', { event_type: 5 }, "It has no 'event_type'"],
	];

	it.each(others)('is marked and handed on among events: %s', async (_name, element, reason) => {
		const trigger = await listen({ parameters: { events: ['deliv'] } });

		const answer = await post(trigger, [element, delivered]);

		expect(answer).toMatchObject({ status: 200, body: 'OK' });
		expect(trigger.executions).toEqual([[{ notAnEvent: reason, received: element }, delivered]]);
	});

	it.each(['null', '7', '"ping"', '{}'])('may be the whole body: %s', async (body) => {
		const trigger = await listen();

		expect(await post(trigger, body)).toMatchObject({ status: 200, body: 'OK' });
		expect(trigger.executions).toEqual([
			[{ notAnEvent: expect.any(String) as string, received: JSON.parse(body) as unknown }],
		]);
	});

	it('is marked in a whole batch, too', async () => {
		const trigger = await listen({ parameters: { output: 'batch' } });

		await post(trigger, [delivered, 7]);

		expect(trigger.executions).toEqual([
			[{ events: [delivered, { notAnEvent: 'It is not an object', received: 7 }] }],
		]);
	});
});

describe('a person who listens for a test event in the editor', () => {
	it('sees the batch', async () => {
		const trigger = await listen({ mode: 'manual' });

		expect(await post(trigger, [delivered, clicked])).toMatchObject({ status: 200, body: 'OK' });
		expect(trigger.executions).toEqual([[delivered, clicked]]);
	});
});
