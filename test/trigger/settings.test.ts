import type { INodeParameters } from 'n8n-workflow';

import { delivered } from './samples';
import { post, useTriggers } from './support';

const listen = useTriggers();

describe('a setting that cannot be used keeps the workflow from being activated', () => {
	const unusable: Array<[INodeParameters, string]> = [
		[{ output: 'both' }, "'Output' has an unknown value: both"],
		[{ output: '={{ undefined }}' }, "'Output'"],
		[{ options: { dropRepeated: '={{ "often" }}' } }, "'Drop Repeated Events' is neither true nor"],
		[{ options: { dropRepeated: 2 } }, "'Drop Repeated Events' is neither true nor false: 2"],
		[{ options: { ignoreTestEvents: 'x' } }, "'Ignore Test Events' is neither true nor false: x"],
		[{ options: { databaseIds: 'main' } }, "'Database IDs' is not an ID: main"],
		[{ options: { customEvents: '<open>' } }, "'Custom Event Codes' holds what is no code"],
		[{ events: ['op[en'] }, "'Events' holds what is no code of an event: op[en"],
		[{ authentication: 'magic' }, "'Authentication' has an unknown value: magic"],
	];

	it.each(unusable)('%j', async (parameters, message) => {
		const trigger = await listen({ parameters });

		await expect(trigger.activate()).rejects.toThrow(message);
		// n8n answers so where a node throws.
		const { status } = await post(trigger, [delivered]);
		expect(status).toBe(parameters.authentication === undefined ? 500 : 403);
		expect(trigger.executions).toEqual([]);
	});
});

it.each<INodeParameters>([
	{},
	{ events: [], output: 'batch', options: {} },
	{ events: '={{ undefined }}', options: { dropRepeated: '={{ undefined }}' } },
	{
		events: '={{ "deliv, open" }}',
		options: {
			customEvents: '={{ ["a", "b.c:d-e"] }}',
			databaseIds: '={{ 50 }}',
			dropRepeated: '={{ "true" }}',
			ignoreTestEvents: '={{ false }}',
		},
	},
])('whatever can be used is taken, also from expressions: %j', async (parameters) => {
	const trigger = await listen({ parameters });

	await trigger.activate();
	await post(trigger, [delivered]);
	expect(trigger.executions).toHaveLength(1);
});
