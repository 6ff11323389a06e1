import type { INodeParameters } from 'n8n-workflow';

import { eventOptions } from '../../nodes/AltcraftTrigger/events';
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

	it('may be left out by an expression', async () => {
		const parameters = { options: { ignoreTestEvents: '={{ "true" }}' } };

		expect(await started(parameters, [test, clicked])).toEqual([clicked]);
	});
});

it('answers OK and starts nothing when no event passes', async () => {
	expect(await started({ events: ['unsub'] }, [open, clicked])).toEqual([]);
});

it('lists each code of the documentation once, sorted by channel and name', () => {
	const names = eventOptions.map(({ name }) => name);
	const codes = eventOptions.map(({ value }) => value);

	expect(names).toEqual([...names].sort());
	expect(new Set(codes).size).toBe(codes.length);
	expect(eventOptions).toHaveLength(1 + 18 + 3 + 5 + 6);
	expect(eventOptions.find(({ value }) => value === 'uopen_push')).toMatchObject({
		name: 'Push: Unique Open',
	});
});
