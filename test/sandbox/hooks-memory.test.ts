import { RememberedEvents } from '../../sandbox/platform/hooks/remembered-events';
import { useReceiver } from './hook-receiver';
import { JOHN, useClient } from './support';

const client = useClient();
const { hook, received, sendMail } = useReceiver(client);

test('the oldest deliveries forget their events when there is too much', () => {
	const memory = new RememberedEvents(10);
	const deliveries: { events: object[] }[] = [];
	const deliver = (size: number) => {
		const delivery = { events: [{ event_type: 'send' }] };
		deliveries.push(delivery);
		memory.add(delivery, size);
		return deliveries.map(({ events }) => events.length);
	};

	expect(deliver(5)).toEqual([1]);
	expect(deliver(5)).toEqual([1, 1]);
	expect(deliver(1)).toEqual([0, 1, 1]);
	expect(deliver(9)).toEqual([0, 0, 1, 1]);
	// The last one is remembered, whatever its size.
	expect(deliver(99)).toEqual([0, 0, 0, 0, 1]);
	expect(deliver(10)).toEqual([0, 0, 0, 0, 0, 1]);
	memory.clear();
	expect(deliver(10)).toEqual([0, 0, 0, 0, 0, 1, 1]);
});

test('a sandbox remembers the events of what it has sent of late, and every delivery', async () => {
	// Characters; some eight of these are remembered.
	const large = 'x'.repeat(8_000_000);
	Object.assign(client.sandbox.state.profiles.get(JOHN)?.data ?? {}, { _large: large });
	hook({ customData: ['_large'], batchSize: 1 });
	for (let count = 0; count < 5; count += 1) await sendMail();
	await received();

	const counts = client.sandbox.state.hookDeliveries.map(({ events }) => events.length);
	expect(counts).toEqual([0, 0, 1, 1, 1, 1, 1, 1, 1, 1]);
	client.sandbox.reset();
	await sendMail();
	await received();
	expect(client.sandbox.state.hookDeliveries.map(({ events }) => events.length)).toEqual([1, 1]);
});
