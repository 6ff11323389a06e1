import { execute } from './execution';
import { clicked, delivered } from './samples';
import { post, useTriggers } from './support';

const listen = useTriggers();

// n8n takes an item for a failure where it has a field of this name and no others than `message` and `details`.
describe.each<unknown>([0, 'x', true, { message: 'x' }])(
	'an event with a field "error": %j',
	(error) => {
		it.each(['eachEvent', 'batch'])('reaches the next node unharmed (%s)', async (output) => {
			const trigger = await listen({ parameters: { output } });
			await post(trigger, [
				{ ...delivered, error },
				{ event: 'open', error, message: 'y' },
				clicked,
			]);
			const [started = []] = trigger.executions;

			// The engine empties the list that it is given.
			const { status, next, failed } = await execute([...started], {
				retryOnFail: true,
				maxTries: 2,
				waitBetweenTries: 0,
			});

			expect(status).toBe('success');
			expect(next).toEqual(started);
			expect(failed).toEqual([]);
		});
	},
);

it('what is no event and looks like a failure of n8n reaches the next node, too', async () => {
	const trigger = await listen();
	const failure = { error: 'x', message: 'y' };
	await post(trigger, [failure]);

	const { next, failed } = await execute(trigger.executions.flat());

	expect(next).toEqual([{ notAnEvent: "It has no 'event_type'", received: failure }]);
	expect(failed).toEqual([]);
	// So it would be without the mark.
	expect(await execute([failure])).toMatchObject({ next: [], failed: [failure] });
});
