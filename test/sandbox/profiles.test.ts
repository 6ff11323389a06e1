import { SANDBOX_TOKENS } from '../../sandbox/server';
import { ANNA, JOHN, MARY, OLLY, useClient } from './support';

const client = useClient();
const get = async (body: object, token?: string) =>
	(await client.call('/profiles/get/', { db_id: 1, ...body }, { token })).json;

describe('Get profile data', () => {
	test('has the keys of the example, and subscriptions with their addresses nested', async () => {
		const { data, error } = await get({ email: 'olly@example.com' });
		expect(error).toBe(0);
		expect(data).toMatchObject({
			_fname: 'Olly',
			_emaildomain: 'example.com',
			_domaingroup: 'other',
			_md5: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown,
			_xxh: expect.stringMatching(/^[0-9a-f]{16}$/) as unknown,
			_createtime: '2024-05-20T09:17:53.362Z',
			_status: 0,
			id: OLLY,
			db_id: 1,
			email: 'olly@example.com',
			phones: ['+79001112233'],
			subscriptions: [
				{
					resource_id: 7,
					channel: 'email',
					email_data: {
						email: 'olly@example.com',
						domain: 'example.com',
						domain_group: 'other',
						md5: expect.any(String) as unknown,
					},
					hash_id: expect.stringMatching(/^[0-9a-f]{8}$/) as unknown,
					is_delete: false,
					priority: 0,
					status: 'subscribed',
				},
				{ resource_id: 24, custom_fields: { CRM_ID: 'work-1' } },
			],
		});
	});

	test.each<[string, object, string]>([
		['email', { email: 'olly.work@example.com' }, OLLY],
		['email', { email: 'olly.work@example.com', resource_id: 24 }, OLLY],
		['email_profile', { email: 'olly@example.com' }, OLLY],
		['email_sub', { email: 'olly.work@example.com' }, OLLY],
		['phone', { phone: '+79000000000' }, JOHN],
		['phone_sub', { phone: '+79002223344' }, MARY],
		['profile_id', { profile_id: ANNA }, ANNA],
		['push_sub', { provider: 'android-firebase', subscription_id: '1234' }, JOHN],
		['custom', { field_name: 'CRM_ID', field_value: '123420' }, JOHN],
		['custom_sub', { field_name: 'CRM_ID', field_value: 'work-1' }, OLLY],
		['email_phone', { email: 'mary@example.com' }, MARY],
		['email_phone_sub', { phone: '+79002223344' }, MARY],
	])('matching %s %j', async (matching, body, id) => {
		expect((await get({ matching, ...body })).data).toMatchObject({ id });
	});

	test.each<[string, object, number]>([
		['nobody', { email: 'nobody@example.com' }, 404],
		['two profiles', { matching: 'phone', phone: '+79005550011' }, 435],
		['no value', {}, 400],
		['an unknown database', { db_id: 99, email: 'john@example.com' }, 404],
		['a resource of another database', { email: 'john@example.com', resource_id: 30 }, 413],
	])('%s', async (_what, body, error) => {
		expect((await get(body)).error).toBe(error);
	});

	test('a token that may not read, and a database of another group', async () => {
		const body = { email: 'john@example.com' };
		expect((await get(body, SANDBOX_TOKENS.launchOnly)).error).toBe(403);
		expect((await get({ ...body, db_id: 2 }, SANDBOX_TOKENS.restricted)).error).toBe(404);
	});
});
