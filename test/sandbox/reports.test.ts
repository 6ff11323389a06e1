import { SANDBOX_TOKENS } from '../../sandbox/server';
import { useClient } from './support';

const client = useClient();
const period = { date_from: '2024-04-26', date_to: '2024-05-01' };

describe('requests of the documentation', () => {
	test('soft bounces, the most frequent of a mailing', async () => {
		const body = { campaign_id: 83, ...period, format: 'json', top: 2 };
		const { data } = (await client.call('/reports/bounces', body)).json;
		expect(data).toMatchObject([
			{ data_id: '', count: 3, to_domain: 'example.com' },
			{ data_id: '', count: 3, to_domain: 'jetwire.name' },
		]);
	});

	test('senders', async () => {
		const { data, next_from_id } = (await client.call('/senders/list', { limit: 2 })).json;
		expect([data, next_from_id]).toEqual([
			[
				{ channel: 'email', id: 1, name: 'AKMTA sender', type: 'akmta' },
				{ channel: 'sms', id: 2, name: 'Bulk SMS sender', type: 'bulksms_com' },
			],
			3,
		]);
	});

	test('the web version of a message, also of one that was sent just now', async () => {
		const read = async (send_message_id: unknown) =>
			(await client.call('/webver/get', { send_message_id })).json;
		expect(await read('abcdefghijklmnqrstuvwxyz')).toMatchObject({
			data: { createtime: '2018-08-24T09:26:23.292Z', email: { subject: 'News' } },
		});
		expect((await read('nothing')).error).toBe(404);
	});
});

test.each<[object, number]>([
	[{ date_from: '2024-05-02', date_to: '2024-05-01' }, 400],
	[{ ...period, date_to: '01.05.2024' }, 400],
	[{ ...period, group_by: 'to_domain' }, 400],
	[{ date_from: '2024-05-01' }, 400],
])('/reports/bounces %j is refused with %i', async (body, error) => {
	expect((await client.call('/reports/bounces', body)).json.error).toBe(error);
});

test('a role that may not list reads no report', async () => {
	const token = SANDBOX_TOKENS.launchOnly;
	expect((await client.call('/reports/bounces', period, { token })).json.error).toBe(403);
});
