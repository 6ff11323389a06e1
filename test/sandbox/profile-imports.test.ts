import { JOHN, useClient } from './support';

const client = useClient();
const call = async (path: string, body: object) =>
	(await client.call(`/profiles/${path}`, { db_id: 1, ...body })).json;
const done = { error: 0, error_text: 'Successful operation' };
const someId = expect.stringMatching(/^[0-9a-f]{24}$/) as unknown;
const dataOf = (id: string) => client.sandbox.state.profiles.get(id)?.data;

describe('the examples of the pages', () => {
	test('Import profile', async () => {
		const email = 'i.petrov@example.com';
		expect(await call('import', { matching: 'email', email, data: { email } })).toEqual({
			...done,
			profile_id: someId,
		});
	});

	test('Import profile, with subscriptions and all fields', async () => {
		const { error } = await call('import', {
			matching: 'email',
			email: 'example@example.com',
			detect_geo: true,
			data: {
				_fname: 'Olly',
				email: 'example@example.com',
				phones: ['+79000000001'],
				subscriptions: [
					{
						channel: 'email',
						email: 'example@example.com',
						resource_id: 24,
						custom_fields: { _browser_name: 'Firefox' },
						cats: ['category_1'],
					},
					{ channel: 'sms', phone: '+79000000001', resource_id: 24 },
					{ channel: 'push', subscription_id: 'a', provider: 'android-firebase', resource_id: 1 },
				],
				_bdate: '1990-02-22T21:00:00Z',
				_sex: 0,
				_os: 'Windows 10',
				custom_field: 'custom_value',
			},
		});
		expect(error).toBe(0);
	});

	test.each([
		{
			orders_count: { action: 'incr', value: 1000 },
			last_order_total: { action: 'incr', value: -1000 },
		},
		{ interests: { action: 'add', value: ['cars', 'cats'] } },
		{ delivery_address: { action: 'upsert', value: 'y', submatch: 'x' } },
		{ cart: { action: 'upsert', value: { x: 'y', z: 1 }, submatch: 'x' } },
	])('Update profile, by the ID alone: %j', async (data) => {
		expect(await call('update', { profile_id: JOHN, data })).toEqual({ ...done, profile_id: JOHN });
	});

	test('Add profile to database has an empty text', async () => {
		const data = { _fname: 'John', _lname: 'Doe' };
		expect(await call('add', { data, skip_triggers: true })).toEqual({
			error: 0,
			error_text: '',
			profile_id: someId,
		});
	});

	test.each(['add_batch/', 'import_batch'])('%s, with a nested address', async (path) => {
		const data = [
			{
				_fname: 'John',
				email: 'john.doe@example.com',
				subscriptions: [
					{ channel: 'email', email_data: { email: 'john.doe@example.com' }, resource_id: 1 },
				],
			},
		];
		expect(await call(path, { skip_triggers: true, data })).toEqual({
			...done,
			result: [{ ...done, profile_id: someId }],
		});
	});
});

describe('functions on fields', () => {
	const changed = async (data: object) => {
		const { error } = await call('update', { profile_id: JOHN, data });
		return error === 0 ? dataOf(JOHN) : error;
	};

	test('work on the values that are there', async () => {
		expect(
			await changed({
				orders_count: { action: 'incr', value: -2 },
				interests: { action: 'delete', value: ['tea'] },
				loyalty_level: { action: 'set', value: 'basic' },
				_city: { action: 'unset' },
			}),
		).toMatchObject({ orders_count: 10, interests: ['coffee'], loyalty_level: 'basic' });
		expect(dataOf(JOHN)).not.toHaveProperty('_city');
	});

	test('start a number at 0', async () => {
		expect(await changed({ last_order_total: { action: 'incr', value: 2 } })).toMatchObject({
			last_order_total: 2,
		});
	});

	test.each([
		{ CRM_ID: { action: 'incr', value: 1 } },
		{ orders_count: { action: 'incr', value: '1' } },
		{ orders_count: { action: 'add', value: ['a'] } },
		{ interests: { action: 'add', value: 'a' } },
		{ email: { action: 'unset' } },
		{ delivery_address: { action: 'upsert', value: 'y' } },
		{ delivery_address: { action: 'nonsense' } },
	])('are refused: %j', async (data) => {
		const before = dataOf(JOHN);
		expect(await changed(data)).toBe(400);
		expect(dataOf(JOHN)).toEqual(before);
	});
});

describe('what is refused', () => {
	test.each<[string, object, number]>([
		['update', { email: 'nobody@example.com', data: {} }, 404],
		['import', { matching: 'profile_id', profile_id: 'f'.repeat(24), data: {} }, 404],
		['import', { matching: 'phone', phone: '+79005550011', data: {} }, 435],
		['add', { data: { email: 'john@example.com' } }, 409],
		['update', { profile_id: JOHN, data: {}, add_to_segments: [1] }, 400],
		['update', { profile_id: JOHN, data: {}, add_to_segments: [99] }, 404],
		['update_batch', { data: [{}], skip_triggers: true }, 400],
		['update_batch', { data: [{}], detect_geo: true }, 400],
		['add', { data: {}, matching: 'email' }, 400],
	])('%s %j', async (path, body, error) => {
		expect((await call(path, body)).error).toBe(error);
	});

	test('a unique field that another profile has', async () => {
		const paula = { db_id: 2, data: { CRM_ID: 'P-1' } };
		expect((await call('add', paula)).error).toBe(409);
		expect((await call('import', { ...paula, email: 'other@partner.example' })).error).toBe(409);
		expect((await call('import', { ...paula, email: 'paula@partner.example' })).error).toBe(0);
	});

	test('one profile of a batch, while the others go on', async () => {
		const { error, result } = await call('update_batch', {
			data: [{ email: 'nobody@example.com' }, { email: 'john@example.com', _city: 'Tula' }],
		});
		expect(error).toBe(0);
		expect(result).toEqual([
			{ error: 404, error_text: 'Object not found: profile' },
			{ ...done, profile_id: JOHN },
		]);
		expect(dataOf(JOHN)?._city).toBe('Tula');
	});
});

test('segments are entered and left', async () => {
	const [segment] = client.sandbox.state.segments.filter(({ id }) => id === 6);
	await call('import', { email: 'john@example.com', data: {}, add_to_segments: [6] });
	expect([...(segment?.members.keys() ?? [])]).toEqual([JOHN]);
	await call('update', { email: 'john@example.com', data: {}, remove_from_segments: [6] });
	expect(segment?.members.size).toBe(0);
});
