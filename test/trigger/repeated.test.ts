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

const others: Array<[string, IDataObject]> = [
	['type', { event_type: 'uclick' }],
	['date', { event_date: '2018-03-04T13:13:19.034315797Z' }],
	['profile', { profile_id: 'abcdefgh12345679' }],
	['database', { list_id: 112 }],
	['sending', { event_data: { send_message_id: 'u5a9bf01a17_3cd_11_6f_0_2' } }],
];

it.each(others)('tells events apart by their %s', async (_name, difference) => {
	const trigger = await listen(dropping);
	const other = { ...clicked, ...difference };

	await post(trigger, [clicked, other]);

	expect(trigger.executions).toEqual([[clicked, other]]);
});

it('takes an event for the same whatever else differs', async () => {
	const trigger = await listen(dropping);

	await post(trigger, [clicked, { ...clicked, sends_trying_num: 2 }]);

	expect(trigger.executions).toEqual([[clicked]]);
});

const undecidable: Array<[string, IDataObject]> = [
	['has no date', { ...clicked, event_date: '' }],
	['has neither profile nor sending', { event_type: 'open', event_date: '2018-03-04T13:13:19Z' }],
	['is none', { hello: 'world' }],
];

it.each(undecidable)('keeps an event that %s', async (_name, event) => {
	const trigger = await listen(dropping);

	await post(trigger, [event, event]);

	expect(trigger.executions.flat()).toHaveLength(2);
	expect(remembered(trigger.saved) ?? []).toEqual([]);
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
