import type { IDataObject } from 'n8n-workflow';

import { MOST_REMEMBERED } from '../../nodes/AltcraftTrigger/repeated';
import type { TriggerSettings } from '../support/trigger';
import { clicked, delivered } from './samples';
import { post, useTriggers } from './support';

const listen = useTriggers();
const dropping = { parameters: { options: { dropRepeated: true } } };

const numbered = (from: number, count: number) =>
	Array.from({ length: count }, (_, index) => ({
		event_type: 'open',
		event_date: '2018-03-04T13:13:19Z',
		profile_id: `profile-${String(from + index)}`,
	}));

const remembered = (saved: string) =>
	(JSON.parse(saved) as Record<string, { seen: string[] }>)['node:Altcraft Trigger']?.seen;

it('hands repeated events on, unless the user drops them', async () => {
	const trigger = await listen();

	await post(trigger, [clicked, clicked]);
	await post(trigger, [clicked]);

	expect(trigger.executions).toEqual([[clicked, clicked], [clicked]]);
	expect(trigger.saved).toBe('{}');
});

it('drops an event that came in the same batch or an earlier one, and answers OK', async () => {
	const trigger = await listen(dropping);

	await post(trigger, [clicked, clicked, delivered]);
	const answer = await post(trigger, [delivered, clicked]);

	expect(answer).toMatchObject({ status: 200, body: 'OK' });
	expect(trigger.executions).toEqual([[clicked, delivered]]);
});

it('remembers over a restart, by what n8n saved before it answered', async () => {
	const trigger = await listen(dropping);

	await post(trigger, [clicked]);

	expect(remembered(trigger.saved)).toHaveLength(1);
	// Every request finds the workflow as the database has it, as after a restart.
	await post(trigger, [clicked, delivered]);
	expect(trigger.executions).toEqual([[clicked], [delivered]]);
});

/** With nothing but whole seconds in its date, as far as a hook may send. */
const second = { ...clicked, event_date: '2018-03-04T13:13:19Z' };
const ofSending = (difference: object) => ({
	event_data: { ...clicked.event_data, campaign_id: 973, ...difference },
});

const others: Array<[string, IDataObject]> = [
	['type', { event_type: 'uclick' }],
	['date', { event_date: '2018-03-04T13:13:20Z' }],
	['profile', { profile_id: 'abcdefgh12345679' }],
	['database', { list_id: 112 }],
	['sending', ofSending({ send_message_id: 'u5a9bf01a17_3cd_11_6f_0_2' })],
	['mailing', ofSending({ campaign_id: 974 })],
	['template', ofSending({ message_id: 18 })],
	['launch', ofSending({ launch_id: '00000017000003cd5a9bf01b' })],
	['resource', ofSending({ resource_id: 4 })],
	['link', ofSending({ link_url: 'http://www.example.com/other' })],
	['subscription', { subscription_hash_id: '0a4b910312346' }],
	['any field that is not documented', { promo_code: 'SPRING' }],
];

it.each(others)('tells events of one second apart by their %s', async (_name, difference) => {
	const trigger = await listen(dropping);
	const event = { ...second, ...ofSending({}) };
	const other = { ...event, ...difference };

	await post(trigger, [event, other]);
	await post(trigger, [other, event]);

	expect(trigger.executions).toEqual([[event, other]]);
});

it('tells the same delivery of two mailings apart, as the documentation shows one', async () => {
	const trigger = await listen(dropping);
	const other = { ...delivered, event_data: { ...delivered.event_data, campaign_id: 131 } };

	await post(trigger, [delivered, other, delivered]);

	expect(trigger.executions).toEqual([[delivered, other]]);
});

it('takes an event for the same after another attempt, and with its fields in another order', async () => {
	const trigger = await listen(dropping);
	const reversed = (fields: IDataObject) => Object.fromEntries(Object.entries(fields).reverse());

	await post(trigger, [
		clicked,
		{ ...clicked, sends_trying_num: 2 },
		{ ...clicked, sends_trying_num: 3 },
		{ ...reversed(clicked), event_data: reversed(clicked.event_data) },
	]);

	expect(trigger.executions).toEqual([[clicked]]);
});

const date = '2018-03-04T13:13:19Z';

it.each<IDataObject>([
	{ profile_id: 'abcdefgh12345678' },
	{ profile_id: '', _xxh: 'ad1850e0d1d9481e' },
	{ profile_id: null, _xxh: ' ', _md5: '145bb30f7ddf1184cb560bc4b7705646' },
	{ _md5: '145bb30f7ddf1184cb560bc4b7705646' },
	{ subscription_hash_id: '0a4b910312345' },
	{ event_data: { send_message_id: 'u5a9bf01a17_3cd_11_6f_0_2' } },
])('knows an event again by what it has: %j', async (naming) => {
	const trigger = await listen(dropping);
	const event = { event_type: 'open', event_date: date, ...naming };

	await post(trigger, [event, event]);

	expect(trigger.executions).toEqual([[event]]);
});

const undecidable: Array<[string, IDataObject]> = [
	['has no date', { ...clicked, event_date: '' }],
	['has neither profile nor sending', { event_type: 'open', event_date: date, profile_id: '' }],
	['is none', { hello: 'world' }],
];

it.each(undecidable)('keeps an event that %s', async (_name, event) => {
	const trigger = await listen(dropping);

	await post(trigger, [event, event]);

	expect(trigger.executions.flat()).toHaveLength(2);
	expect(remembered(trigger.saved) ?? []).toEqual([]);
});

const nested = (levels: number) =>
	`{ "event_type": "open", "event_date": "${date}", "profile_id": "a", "custom_data": ${'['.repeat(levels)}${']'.repeat(levels)} }`;

it.each([
	[90, 1],
	[101, 2],
	[5000, 2],
])('keeps a batch with an event of %i levels, and compares it or not', async (levels, times) => {
	const trigger = await listen(dropping);
	const body = `[${nested(levels)}, ${nested(levels)}, ${JSON.stringify(clicked)}]`;

	for (const type of ['application/json', 'text/json']) {
		expect(await post(trigger, body, { 'Content-Type': type })).toMatchObject({ status: 200 });
	}

	const types = trigger.executions.map((events) => events.map((event) => event.event_type));
	const kept = Array.from({ length: times }, () => 'open');
	expect(types).toEqual(times === 1 ? [['open', 'click']] : [[...kept, 'click'], kept]);
});

const memory = (seen: unknown) => JSON.stringify({ 'node:Altcraft Trigger': { seen } });

it.each<[string, string]>([
	['nothing', '{}'],
	['a text', memory('damaged')],
	['an object', memory({ 0: 'damaged' })],
	['null', memory(null)],
	['values of other kinds', memory([7, null, { a: 1 }, ['b']])],
])('begins anew where its memory is damaged: %s', async (_name, saved) => {
	const trigger = await listen({ ...dropping, saved });

	await post(trigger, [clicked, clicked]);
	await post(trigger, [clicked]);

	expect(trigger.executions).toEqual([[clicked]]);
	expect(remembered(trigger.saved)).toEqual([expect.any(String)]);
});

it('does not remember what the filter leaves out', async () => {
	const trigger = await listen({
		parameters: { events: ['deliv'], options: { dropRepeated: true } },
	});

	await post(trigger, [clicked, delivered]);

	expect(remembered(trigger.saved)).toHaveLength(1);
});

it('remembers the latest ones, not more', async () => {
	const trigger = await listen(dropping);
	const half = MOST_REMEMBERED / 2;
	for (const from of [0, half, 2 * half]) await post(trigger, numbered(from, half));

	expect(remembered(trigger.saved)).toHaveLength(MOST_REMEMBERED);
	await post(trigger, [...numbered(half - 1, 1), ...numbered(half, 2 * half)]);
	expect(trigger.executions.at(-1)).toEqual(numbered(half - 1, 1));
});

it('looks through a whole batch, however large, and remembers the end of it', async () => {
	const trigger = await listen(dropping);
	const large = numbered(0, MOST_REMEMBERED + 2);

	await post(trigger, [...large, ...large]);
	await post(trigger, large.slice(0, 3));

	expect(trigger.executions).toEqual([large, large.slice(0, 2)]);
	expect(remembered(trigger.saved)).toHaveLength(MOST_REMEMBERED);
});

it('shows a test event to the person who listens for it, also one that came before', async () => {
	const settings: TriggerSettings = { ...dropping };
	const trigger = await listen(settings);
	await post(trigger, [clicked]);

	settings.mode = 'manual';
	await post(trigger, [clicked, delivered]);
	await post(trigger, [delivered]);

	expect(trigger.executions).toEqual([[clicked], [clicked, delivered], [delivered]]);
	expect(remembered(trigger.saved)).toHaveLength(1);
});
