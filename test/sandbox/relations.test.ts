import { SANDBOX_TOKENS } from '../../sandbox/server';
import { MEMBERS } from '../../sandbox/things/seed/messages';
import { JOHN, useClient } from './support';

const client = useClient();

const call = async (action: string, body: object, token?: string) =>
	(await client.call(`/relations/${action}`, body, { token })).json;
const { receiver, giver, otherReceiver, otherGiver } = MEMBERS;
const withoutMode = {
	rel_id: 3,
	profile_a: { profile_id: receiver.id },
	profile_b: { profile_id: giver.id },
};
const example = { ...withoutMode, matching: 'profile_id' };
const answer = {
	...{ error: 0, error_text: '' },
	...{ profile_a: receiver.id, profile_b: giver.id, relation_id: 3 },
};
const hash = expect.stringMatching(/^[0-9a-f]{16}$/) as unknown;

describe('requests of the documentation', () => {
	test.each<[string, object]>([
		['detach', {}],
		['edit', { weights: { user_like: 2, donate: 343, is_online: true } }],
		['strengthen', { weights: { user_like: 2, donate: 343, is_online: true } }],
	])('%s, also without a mode, with an empty error_text', async (action, more) => {
		expect(await call(action, { ...withoutMode, ...more })).toEqual(answer);
	});

	test('get: the relations of a profile', async () => {
		expect(await call('get', { rel_id: 2, profile_id: otherReceiver.id })).toEqual({
			data: [
				{
					...{ profile_id_a: otherReceiver.id, xxh_a: hash },
					...{ profile_id_b: otherGiver.id, xxh_b: hash, db_b: 9 },
					props: { exr: { value: 11_323_123 } },
				},
			],
			...{ error: 0, error_text: 'Successful operation', total_count: 1 },
		});
	});

	test('get_counter: their properties, none where there are no relations', async () => {
		expect(await call('get_counter', { rel_id: 3, profile_id: otherReceiver.id })).toEqual({
			data: { profile_id: otherReceiver.id, profile_xxh: hash, props: {} },
			...{ error: 0, error_text: 'Successful operation' },
		});
	});
});

describe('properties', () => {
	const properties = () => client.sandbox.state.relations[1]?.properties;

	test('are added up, or replaced; others stay', async () => {
		await call('strengthen', {
			...example,
			weights: { user_like: 2, donate: -50, is_online: true },
		});
		expect(properties()).toEqual({ user_like: 3, donate: 50, is_online: true });
		await call('edit', { ...example, weights: { donate: 1, note: 'a' } });
		expect(properties()).toEqual({ user_like: 3, donate: 1, is_online: true, note: 'a' });
	});

	test.each([
		['strengthen', { note: 'a' }],
		['edit', { note: [1] }],
		['edit', undefined],
	])('%s refuses %j', async (action, weights) => {
		expect((await call(action, { ...example, weights })).error).toBe(400);
		expect(properties()).toEqual({ user_like: 1, donate: 100, is_online: false });
	});
});

describe('the sides', () => {
	test.each<[string, object, number]>([
		['of which one lacks its value', { matching: 'email', profile_a: { email: 'a@b.c' } }, 404],
		['without their values', { matching: 'email' }, 400],
		['of another database', { profile_a: { profile_id: giver.id } }, 404],
		['of no relation', { rel_id: 99 }, 404],
		['in a mode for others', { profile_a: { profile_id: receiver.id, xxh: '1' } }, 400],
		['of the shop', { profile_b: { profile_id: JOHN } }, 404],
	])('%s are refused', async (_what, more, error) => {
		expect((await call('detach', { ...example, ...more })).error).toBe(error);
	});

	test('are both found by email', async () => {
		const sides = {
			...{ rel_id: 3, matching: 'email' },
			profile_a: { email: 'nina@example.org' },
			profile_b: { email: 'oleg@example.org' },
		};
		client.sandbox.setVariants({ checksumDeduplication: false });
		expect(await call('detach', sides)).toEqual(answer);
		expect((await call('detach', sides)).error).toBe(404);
	});

	test.each<[keyof typeof SANDBOX_TOKENS, string, number]>([
		['listOnly', 'detach', 403],
		['restricted', 'detach', 404],
		['full', 'detach', 0],
	])('%s: %s answers %i', async (token, action, error) => {
		expect((await call(action, example, SANDBOX_TOKENS[token])).error).toBe(error);
	});
});
