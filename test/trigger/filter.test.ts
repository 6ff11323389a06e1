import type { INodeParameters } from 'n8n-workflow';

import { eventOptions } from '../../nodes/AltcraftTrigger/events';
import { kindOf } from '../../sandbox/platform/hooks/event-codes';
import { clicked, delivered } from './samples';
import { post, useTriggers } from './support';

const listen = useTriggers();

/** The codes of the events that start the workflow, of a batch of all that are given. */
async function started(parameters: INodeParameters, events: object[]) {
	const trigger = await listen({ parameters });
	expect(await post(trigger, events)).toMatchObject({ status: 200, body: 'OK' });
	return trigger.executions.flat();
}

const open = { event_type: 'open' };
const unlisted = { event_type: 'deliv_push' };

describe('the chosen events', () => {
	it('are any, unless the user chooses', async () => {
		expect(await started({}, [open, unlisted])).toEqual([open, unlisted]);
	});

	it('alone start the workflow', async () => {
		expect(await started({ events: ['click', 'deliv'] }, [open, clicked, delivered])).toEqual([
			clicked,
			delivered,
		]);
	});

	it('are told by their codes in whatever writing', async () => {
		expect(await started({ events: ['open'] }, [{ event_type: 'Open' }, clicked])).toEqual([
			{ event_type: 'Open' },
		]);
	});

	it('may be codes that the list does not have', async () => {
		const parameters = { events: ['open'], options: { customEvents: ' Deliv_Push, other ,' } };

		expect(await started(parameters, [open, unlisted, clicked, { event_type: 'other' }])).toEqual([
			open,
			unlisted,
			{ event_type: 'other' },
		]);
	});

	it.each([
		'deliv_push;other',
		'deliv_push other',
		'deliv_push\nother',
		'; deliv_push ;\t,other ,',
	])('may be separated by commas, semicolons, spaces and lines: %j', async (customEvents) => {
		const parameters = { events: ['click'], options: { customEvents } };

		expect(await started(parameters, [open, unlisted, { event_type: 'other' }])).toEqual([
			unlisted,
			{ event_type: 'other' },
		]);
	});

	it.each<[string, INodeParameters[string], INodeParameters[string]]>([
		['\'Custom Event Codes\' holds what is no code of an event: "open"', [], '"open"'],
		["'Custom Event Codes' holds what is no code of an event: открытие", [], 'открытие письма'],
		["'Custom Event Codes' holds what is no code of an event: 5", [], '={{ [5] }}'],
		["'Events' holds what is no code of an event: {", '={{ [{ code: "open" }] }}', ''],
	])(
		'that cannot be codes keep the workflow from being activated: %s',
		async (message, events, customEvents) => {
			const trigger = await listen({ parameters: { events, options: { customEvents } } });

			await expect(trigger.activate()).rejects.toThrow(message);
		},
	);

	it('may be such codes alone', async () => {
		const parameters = { events: [], options: { customEvents: 'deliv_push' } };

		expect(await started(parameters, [open, unlisted])).toEqual([unlisted]);
	});

	it('stay any where codes are added to "Any Event"', async () => {
		const parameters = { events: ['*'], options: { customEvents: 'deliv_push' } };

		expect(await started(parameters, [open, unlisted])).toEqual([open, unlisted]);
	});

	it('are any where none is chosen', async () => {
		expect(await started({ events: [] }, [open, unlisted])).toEqual([open, unlisted]);
	});
});

describe('databases', () => {
	it('are told apart by "list_id"', async () => {
		const asText = { ...open, list_id: '111' };

		expect(
			await started({ options: { databaseIds: '#111, 12' } }, [delivered, clicked, asText, open]),
		).toEqual([clicked, asText]);
	});

	it('may be separated by semicolons and spaces', async () => {
		const parameters = { options: { databaseIds: '50; 12 #13' } };

		expect(await started(parameters, [delivered, clicked])).toEqual([delivered]);
	});

	it.each([true, [1], ['1'], '0x1', '1.0', ' 1', '', null])(
		'are not met by what is no number: %j',
		async (list_id) => {
			const first = { ...clicked, list_id: 1 };
			const parameters = { options: { databaseIds: '1' } };

			expect(await started(parameters, [{ ...clicked, list_id }, first])).toEqual([first]);
		},
	);

	it('may be given as numbers by an expression', async () => {
		const parameters = { options: { databaseIds: '={{ [50, 12] }}' } };

		expect(await started(parameters, [delivered, clicked])).toEqual([delivered]);
	});

	it('that are none keep the workflow from being activated', async () => {
		const trigger = await listen({ parameters: { options: { databaseIds: '12, main' } } });

		await expect(trigger.activate()).rejects.toThrow("'Database IDs' is not an ID: main");
	});
});

describe('test events', () => {
	const test = { ...clicked, is_test: true };

	it('start the workflow, unless the user leaves them out', async () => {
		expect(await started({}, [test, clicked])).toEqual([test, clicked]);
		expect(await started({ options: { ignoreTestEvents: true } }, [test, clicked, open])).toEqual([
			clicked,
			open,
		]);
	});

	it('may say so by the word', async () => {
		const options = { ignoreTestEvents: true };
		const others = [false, 'false', 'no', null].map((is_test) => ({ ...clicked, is_test }));

		expect(
			await started({ options }, [
				{ ...clicked, is_test: 'true' },
				{ ...clicked, is_test: ' True' },
				...others,
			]),
		).toEqual(others);
	});

	it('may be left out by an expression', async () => {
		const parameters = { options: { ignoreTestEvents: '={{ "true" }}' } };

		expect(await started(parameters, [test, clicked])).toEqual([clicked]);
	});
});

it('answers OK and starts nothing when no event passes', async () => {
	expect(await started({ events: ['unsub'] }, [open, clicked])).toEqual([]);
});

/** The codes of page "Event types"; those of clicks on push messages are of page "Message structure". */
const DOCUMENTED = [
	...['send', 'reply', 'uopen', 'open', 'uclick', 'click', 'confirm', 'confirmsub', 'unsub'],
	...[
		'complain',
		'sbounce',
		'hbounce',
		'suppress',
		'deliv',
		'undeliv',
		'read',
		'glanced',
		'skimmed',
	],
	...['import_manual', 'import_file', 'import_api'],
	...['send_sms', 'click_sms', 'uclick_sms', 'deliv_sms', 'undeliv_sms', 'unsub_sms'],
	...['uopen_push', 'open_push', 'send_push', 'click_push', 'uclick_push'],
];

/** As the editor calls them. */
const CHANNELS: Partial<Record<string, string>> = {
	email: 'Email',
	sms: 'SMS',
	push: 'Push',
	import: 'Profile Import',
};

describe('the list in the editor', () => {
	it('has any event and each code of the documentation once, by channel and name', () => {
		const names = eventOptions.map(({ name }) => name);

		expect(eventOptions.map(({ value }) => value).sort()).toEqual(['*', ...DOCUMENTED].sort());
		expect(names).toEqual([...names].sort());
		expect(new Set(names).size).toBe(names.length);
		expect(eventOptions.find(({ value }) => value === 'uopen_push')).toMatchObject({
			name: 'Push: Unique Open',
			description: 'The first opening. Code: uopen_push.',
		});
	});

	it.each(DOCUMENTED)('puts %s under its channel, as the sandbox does', (code) => {
		const kind = kindOf(code);
		const channel = kind && 'channel' in kind ? kind.channel : kind?.of;

		expect(eventOptions.find(({ value }) => value === code)?.name).toMatch(
			new RegExp(`^${CHANNELS[channel ?? ''] ?? 'none'}: `),
		);
	});

	it.each(DOCUMENTED)('offers %s, which starts the workflow', async (code) => {
		const event = { event_type: code };
		const other = { event_type: code === 'open' ? 'click' : 'open' };

		expect(await started({ events: [code] }, [other, event])).toEqual([event]);
	});
});
