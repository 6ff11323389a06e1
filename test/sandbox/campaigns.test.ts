import { startSandbox } from '../../sandbox/server';
import { Client, useClient } from './support';

const client = useClient();

const ok = { error: 0, error_text: 'Successful operation' };
const call = (path: string, body: object) => client.call(`/scampaigns/${path}`, body);
const status = async (id: number) => (await call('get_status', { id })).json.data;

describe('campaigns', () => {
	test('the list looks as in the example', async () => {
		const { json } = await call('list', { limit: 1 });
		expect(json).toEqual({
			data: [
				{
					id: 1,
					is_delete: false,
					createtime: '2025-08-22T09:00:21.654Z',
					updatetime: '2025-08-22T09:00:21.654Z',
					updated_user: 'api.user',
					name: 'Summer in the city',
					description: '',
					tags: [],
					state: 'inactive',
					audience: {
						state: 'ready',
						seg_id: 1,
						list_id: 1,
						extension_conf: {
							workflows: { ids: [] },
							triggers: { ids: [] },
							broadcasts: { ids: [5] },
							regulars: { ids: [118] },
							abns: { ids: [] },
							placements: { ids: [] },
						},
					},
				},
			],
			...ok,
			next_from_id: 2,
			total_count: 9,
		});
	});

	test('information is an array with one object, with its activities when asked', async () => {
		const { json } = await call('get', { id: 22, marketing_activities: true });
		expect(json).toEqual({
			data: [
				expect.objectContaining({
					id: 22,
					name: 'Seasonal sale',
					state: 'active',
					marketing_activities: [],
				}),
			],
			...ok,
		});
		expect(JSON.stringify((await call('get', { id: 22 })).json)).not.toContain('marketing');
		expect((await call('get', { id: 26 })).json.data).toMatchObject([{ is_delete: true }]);
	});

	test.each([
		[1, 'inactive'],
		[10, 'active'],
		[23, 'waiting'],
		[24, 'completed'],
		[25, 'cloning'],
		[26, 'deleted'],
	])('status of %i', async (id, word) => {
		expect((await call('get_status', { id })).json).toEqual({ data: { status: word }, ...ok });
	});

	test("the documentation's activation waits for its start, or starts when that has passed", async () => {
		const dates = {
			start_date: '2025-04-01T18:45:00Z',
			deactivate_date: '2099-05-01T18:45:00Z',
			completed_date: '2099-05-01T18:45:00Z',
		};
		expect((await call('activate', { id: 1, ...dates })).json).toEqual({ data: null, ...ok });
		expect(await status(1)).toEqual({ status: 'active' });
		await call('activate', { id: 1, ...dates, start_date: '2099-04-01T18:45:00+03:00' });
		expect(await status(1)).toEqual({ status: 'waiting' });
		await call('activate', { id: 1 });
		expect(await status(1)).toEqual({ status: 'active' });
	});

	test('a pause can be ended, a completed campaign cannot', async () => {
		expect((await call('deactivate', { id: 18 })).json).toEqual({ data: null, ...ok });
		expect(await status(18)).toEqual({ status: 'inactive' });
		expect((await call('activate', { id: 18 })).json.error).toBe(0);
		expect((await call('completed', { id: 18 })).json).toEqual({ data: null, ...ok });
		expect(await status(18)).toEqual({ status: 'completed' });
		expect((await call('activate', { id: 18, start_date: '' })).json.error).toBe(400);
	});

	test('completing switches off what is in it, and nothing else', async () => {
		const active = () => {
			const { mailings, scenarios } = client.sandbox.state;
			return [...mailings, ...scenarios].filter((one) => one.isActive).map(({ id }) => id);
		};
		const before = active();
		await call('completed', { id: 18 });
		expect(before.filter((id) => !active().includes(id))).toEqual([2, 83, 3]);
	});

	test('its dates act when their time comes', async () => {
		let now = new Date('2025-01-01T00:00:00Z');
		const sandbox = await startSandbox({ now: () => now });
		const other = Client.of(sandbox);
		const stateOn = async (date: string) => {
			now = new Date(date);
			return (await other.call('/scampaigns/get_status', { id: 1 })).json.data;
		};
		await other.call('/scampaigns/activate', {
			id: 1,
			start_date: '2025-02-01T00:00:00Z',
			deactivate_date: '2025-03-01T00:00:00Z',
			completed_date: '2025-04-01T00:00:00Z',
		});
		expect(await stateOn('2025-01-31T00:00:00Z')).toEqual({ status: 'waiting' });
		expect(await stateOn('2025-02-01T00:00:00Z')).toEqual({ status: 'active' });
		expect(await stateOn('2025-03-01T00:00:00Z')).toEqual({ status: 'inactive' });
		expect(await stateOn('2025-04-01T00:00:00Z')).toEqual({ status: 'completed' });
		await sandbox.close();
	});

	test.each<[string, string, object, number]>([
		['an unknown campaign', 'activate', { id: 999 }, 404],
		['a date in words', 'activate', { id: 1, start_date: 'tomorrow' }, 400],
		['a date without a time', 'activate', { id: 1, completed_date: '2025-05-01' }, 400],
		['a number for a date', 'activate', { id: 1, deactivate_date: 5 }, 400],
		['a campaign that is being copied', 'activate', { id: 25 }, 400],
		['a deleted one', 'deactivate', { id: 26 }, 400],
		['a parameter that is not its own', 'deactivate', { id: 18, abort_if_running: true }, 400],
		['an unknown state', 'list', { state: 'sleeping' }, 400],
		['options as in the scenarios list', 'list', { attributes: { season: { options: [] } } }, 400],
	])('%s is refused', async (_what, path, body, error) => {
		const before = JSON.stringify(client.sandbox.state.campaigns);
		expect((await call(path, body)).json.error).toBe(error);
		expect(JSON.stringify(client.sandbox.state.campaigns)).toBe(before);
	});
});
