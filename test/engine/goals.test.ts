import type { INodeParameters } from 'n8n-workflow';

import { JOHN } from '../sandbox/support';
import { everyOperation } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const register = everyOperation['goal.register'] ?? {};
const added = (more: INodeParameters): INodeParameters => ({ ...register, additionalFields: more });
const of = { db_id: 1, pixel_id: 1, matching: 'email', email: 'john@example.com' };

describe('a goal', () => {
	it('goes with its value as a number', async () => {
		const { items } = await sandbox.run({ ...register, value: '={{ "-25.50" }}' });

		expect(sandbox.onlyBody()).toEqual({ ...of, goal: 'cart', value: -25.5 });
		expect(items[0]?.json).toEqual({ success: true, duplicate: false });
		expect(sandbox.current.state.goals).toMatchObject([{ profileId: JOHN, goal: 'cart' }]);
	});

	it.each(['', '={{ $json.none }}'])('may have no value: "%s"', async (value) => {
		await sandbox.run({ ...register, value });

		expect(sandbox.onlyBody()).toEqual({ ...of, goal: 'cart' });
	});

	it('is the first of a list where there are further ones', async () => {
		await sandbox.run(
			added({
				furtherGoals: {
					further: [
						{ goal: 'first cart', value: '' },
						{ goal: 'x', value: 0 },
					],
				},
			}),
		);

		expect(sandbox.onlyBody()).toEqual({
			...of,
			goals: [{ goal: 'cart', value: 10 }, { goal: 'first cart' }, { goal: 'x', value: 0 }],
		});
	});

	it('comes with all that the page knows', async () => {
		await sandbox.run(
			added({
				date: '2006-01-25T15:04:05+07:00',
				vendor: 'altcraft',
				pixelData: '{ "key": "value", "array": [1, 2, 3] }',
				referer: 'api.example.com',
				userAgent: 'Mozilla/5.0',
				acceptLanguage: 'fr-CH, fr;q=0.9',
				clientIp: '10.0.0.0',
				skipTriggers: true,
				enrichProfile: false,
				isTest: false,
			}),
		);

		expect(sandbox.onlyBody()).toMatchObject({
			date: expect.stringMatching(/^2006-01-25T/) as unknown,
			vendor: 'altcraft',
			pixel_data: { key: 'value', array: [1, 2, 3] },
			referer: 'api.example.com',
			user_agent: 'Mozilla/5.0',
			accept_language: 'fr-CH, fr;q=0.9',
			client_ip: '10.0.0.0',
			skip_triggers: true,
			enrich_profile: false,
			is_test: false,
		});
	});

	it.each(['Корзина / шаг 2', 'order: 100% (€)', 'a_b-c\\d|e'])(
		'may be called %s',
		async (goal) => {
			const { items } = await sandbox.run({ ...register, goal });

			expect(items[0]?.json.success).toBe(true);
		},
	);

	it.each<[INodeParameters, string]>([
		[{ goal: 'x'.repeat(129) }, "'Goal' is too long: 129 characters"],
		[{ goal: 'a < b "c"' }, `'Goal' holds characters that Altcraft does not take: < "`],
		[{ goal: '={{ $json.none }}' }, "'Goal' is empty"],
		[{ goal: '={{ "order-" + $json.none }}' }, "'Goal' lacks a value: order-undefined"],
		[{ value: '1 990,50' }, "'Value' is not a number: 1 990,50"],
		[
			{ additionalFields: { pixelData: '{ "order": { "id": 1 } }' } },
			"'Pixel Data' holds an object at 'order'",
		],
		[
			{ additionalFields: { pixelData: '{ "orders": [{ "id": 1 }] }' } },
			"'Pixel Data' holds an object at 'orders'",
		],
		[
			{ additionalFields: { pixelData: JSON.stringify({ a: 'x'.repeat(1024) }) } },
			"'Pixel Data' is too large: 1032 bytes",
		],
		[
			{ additionalFields: { furtherGoals: { further: [{ goal: '', value: 'ten' }] } } },
			"'Further Goals 1: Goal' is empty. 'Further Goals 1: Value' is not a number: ten",
		],
	])('with %j is refused before anything is sent', async (more, message) => {
		const { error } = await sandbox.run({ ...register, ...more });

		expect(error?.message).toBe(message);
		expect(sandbox.current.requests).toEqual([]);
	});

	it('counts once where its event has a key', async () => {
		const keyed = { ...register, options: { requestId: 'order-A-100' } };
		await sandbox.run(keyed, { executionId: '1' });
		const { items } = await sandbox.run(keyed, { executionId: '2' });

		expect(items[0]?.json).toEqual({ success: true, duplicate: true });
		expect(sandbox.current.state.goals).toHaveLength(1);
	});

	it('of an unknown pixel says what to check', async () => {
		const { error } = await sandbox.run({ ...register, pixelId: { mode: 'id', value: '99' } });

		expect(error).toMatchObject({ httpCode: '404' });
		expect(error?.description).toContain("Check the pixel's ID");
	});
});
