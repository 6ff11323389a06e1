import { newMailing, newScenario } from '../../sandbox/server';
import { codesOf, useReceiver } from './hook-receiver';
import { ANNA, JOHN, MARY, OLLY, PAULA, useClient } from './support';

const client = useClient();
const { hook, received, sendMail } = useReceiver(client);

const email = 'john@example.com';
const inShort = async () =>
	(await received()).map(({ event_type, profile_id }) => [event_type, profile_id]);

describe('a scenario entry', () => {
	const campaign = (node_id: number, campaign_id: number) => ({
		name: 'A mailing',
		type: 'campaign',
		node_id,
		campaign_id,
	});
	const enter = (body: object = { matching: 'profile_id', profile_id: JOHN }) =>
		client.call('/workflows/start', { id: 500, ...body });

	test('sends the mailings at the beginning, each by its channel', async () => {
		hook();
		const start = { name: 'start', type: 'start', node_id: 0 };
		client.sandbox.state.mailings.push(
			newMailing({
				id: 600,
				name: 'Push',
				type: 'trigger',
				channel: 'push',
				resourceId: 24,
				isActive: true,
			}),
			newMailing({ id: 601, name: 'Off', type: 'trigger' }),
			newMailing({
				id: 602,
				name: 'Viber',
				type: 'trigger',
				channel: 'viber',
				resourceId: 24,
				isActive: true,
			}),
		);
		client.sandbox.state.scenarios.push(
			newScenario({
				id: 500,
				name: 'Long',
				nodes: [
					start,
					{ ...campaign(1, 1), templates: [77] },
					campaign(2, 240),
					campaign(3, 600),
					campaign(4, 601),
					campaign(5, 602),
					campaign(6, 9999),
					{ name: 'A day', type: 'delay', node_id: 7 },
					campaign(8, 13),
				],
			}),
		);
		await enter();
		const events = await received();
		expect(codesOf(events)).toEqual(['send', 'deliv', 'send_sms', 'deliv_sms', 'send_push']);
		expect(events[0]?.event_data).toEqual({ message_id: 77, segment_id: 0, campaign_id: 1 });
		expect(events[2]?.subscription).toMatchObject([{ channel: 'sms', phone: '+79000000000' }]);
		expect(events[4]?.subscription).toEqual([
			{
				resource_id: 24,
				channel: 'push',
				subscription_id: '1234',
				provider: 'android-firebase',
				status: 'subscribed',
			},
		]);
	});

	test('of an audience sends to everyone in it who is subscribed to the resource', async () => {
		hook({ events: ['send'] });
		await client.call('/workflows/start', { id: 12, custom_request: {} });
		// Mary has not confirmed, Anna and Boris have no subscription to this resource.
		expect(await inShort()).toEqual([
			['send', JOHN],
			['send', OLLY],
		]);
	});

	test('that is refused, or of an inactive scenario, sends nothing', async () => {
		hook();
		client.sandbox.setVariants({ inactiveScenarioStart: 'accepted' });
		await client.call('/workflows/start', { id: 12, email: 'nobody@example.com' });
		await client.call('/workflows/deactivate', { id: 12 });
		await sendMail();
		expect(await received()).toEqual([]);
	});

	test('that a repeated request asks for sends nothing more', async () => {
		hook({ events: ['send'] });
		const repeat = () =>
			client.call('/workflows/start', { id: 12, email }, { headers: { 'Request-ID': 'once' } });
		await repeat();
		await repeat();
		expect(await inShort()).toEqual([['send', JOHN]]);
	});

	test('by an import comes after the import', async () => {
		hook();
		await client.call('/workflows/import_and_start', {
			workflow_id: 12,
			matching: 'email',
			email: 'nora@example.com',
			data: { subscriptions: [{ email: 'nora@example.com', resource_id: 7 }] },
		});
		expect(codesOf(await received())).toEqual(['import_api', 'send', 'deliv']);
	});
});

describe('a launch', () => {
	const trigger = (body: object) => client.call('/campaigns/triggers/start/', { id: 1, ...body });
	const open = () =>
		client.send('/_sandbox/events', {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ event_type: 'open', profile_id: JOHN }),
		});

	test('of a trigger mailing sends to its profile', async () => {
		hook();
		await trigger({ email });
		await client.call('/campaigns/triggers/start/', { id: 240, email });
		expect(await inShort()).toEqual([
			['send', JOHN],
			['deliv', JOHN],
			['send_sms', JOHN],
			['deliv_sms', JOHN],
		]);
	});

	test('goes to the subscription that it names, else to the best one or none', async () => {
		hook({ events: ['send'] });
		const john = client.sandbox.state.profiles.get(JOHN);
		john?.subscriptions.push(
			{
				channel: 'email',
				resourceId: 7,
				email: 'low@example.com',
				status: 'subscribed',
				priority: 3,
			},
			{ channel: 'email', resourceId: 7, email: 'none@example.com', status: 'subscribed' },
		);
		await trigger({ email, subscription_filter: { email: 'low@example.com' } });
		await trigger({ email, subscription_filter: { email: 'else@example.com' } });
		expect(await received()).toHaveLength(1);
		const filter = { email: 'else@example.com', not_strict: true };
		await trigger({ email, subscription_filter: filter });
		const addresses = (await received()).map(({ subscription }) => subscription);
		expect(addresses).toMatchObject([[{ email: 'low@example.com' }], [{ email }]]);
	});

	test('hands its own data on in the events of its message, beside the fields of the profile', async () => {
		hook({ events: ['send', 'open'], customData: ['email', 'order'] });
		await trigger({ email, custom_data: { order: 'A-100' } });
		await trigger({ email });
		await open();
		expect((await received()).map(({ custom_data }) => custom_data)).toEqual([
			{ email, order: 'A-100' },
			{ email },
			{ email },
		]);
	});

	test('of which an open tells, long after', async () => {
		hook({ events: ['open'] });
		await trigger({ email, custom_data: { order: 'A-100' } });
		await open();
		expect(await received()).toMatchObject([{ custom_data: { order: 'A-100' } }]);
	});

	test('with a delay is not sent yet', async () => {
		hook({ events: ['send'] });
		const importAndStart = (minutes: number) =>
			client.call('/campaigns/triggers/import_and_start', {
				trigger_id: 13,
				email,
				data: {},
				timeout: { days: 0, minutes },
			});
		await importAndStart(5);
		expect(await received()).toEqual([]);
		await importAndStart(0);
		expect(await inShort()).toEqual([['send', JOHN]]);
	});

	test('of a broadcast goes to its audience, a segment told by its id', async () => {
		hook({ events: ['send'] });
		await client.call('/campaigns/broadcasts/start', { id: 83 });
		await client.call('/campaigns/regulars/start', { id: 4758, override_limit: 1 });
		const events = await received();
		expect(events).toMatchObject([
			{ profile_id: JOHN, event_data: { campaign_id: 83, segment_id: 0 } },
			{ profile_id: OLLY, event_data: { campaign_id: 83, segment_id: 0 } },
			{ profile_id: JOHN, event_data: { campaign_id: 4758, segment_id: 1 } },
		]);
		expect(events).toHaveLength(3);
	});

	test('to another audience reaches that one', async () => {
		hook({ events: ['send'] });
		client.sandbox.state.segments.find(({ id }) => id === 2)?.members.set(PAULA, new Date());
		client.sandbox.state.mailings.push(
			newMailing({ id: 700, name: 'Partners', type: 'broadcast', resourceId: 30 }),
		);
		await client.call('/campaigns/activate/', {
			id: 700,
			run_now: true,
			override_source_type: 'segment',
			override_source_id: 2,
		});
		expect(await received()).toMatchObject([
			{ profile_id: PAULA, list_id: 2, event_data: { campaign_id: 700, segment_id: 2 } },
		]);
	});

	test('that only activates a mailing sends nothing', async () => {
		hook();
		await client.call('/campaigns/activate/', { id: 82 });
		expect(await received()).toEqual([]);
	});

	test('of a mailing that asks for the confirmation reaches who has not confirmed', async () => {
		hook({ events: ['send'] });
		client.sandbox.state.mailings.push(
			newMailing({ id: 701, name: 'Opt in', type: 'broadcast', forConfirm: true }),
		);
		await client.call('/campaigns/activate/', { id: 701, run_now: true });
		const profiles = (await inShort()).map(([, profile]) => profile);
		expect(profiles).toContain(MARY);
		expect(profiles).not.toContain(ANNA);
	});
});
