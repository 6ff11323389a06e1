import { newCampaign, newMailing, newScenario } from '../../sandbox/server';
import { Client } from './support';

let client: Client;
beforeAll(async () => {
	client = await Client.start();
});
afterAll(() => client.sandbox.close());

async function list(path: string, body: object = {}) {
	const { json } = await client.call(path, body);
	const data = Array.isArray(json.data) ? json.data : [];
	return { ...json, ids: data.map((one: { id: number }) => one.id) };
}

describe('lists', () => {
	test.each<[string, object, number[]]>([
		['/workflows/list', {}, [1, 3, 11, 12, 15, 20, 21]],
		['/workflows/list', { ui_tags: ['B2C'] }, [1, 3]],
		['/workflows/list', { ui_tags: [] }, [1, 3, 11, 12, 15, 20, 21]],
		['/workflows/list', { ui_tags: ['basket', 'tag1'] }, [3, 15]],
		['/workflows/list', { groups: ['subaccount'] }, [20, 21]],
		['/workflows/list', { groups_id: [1] }, [20, 21]],
		['/workflows/list', { attributes: { season: { options: ['summer_2024', 'x'] } } }, [12]],
		['/workflows/list', { attributes: { season: { options: ['winter'] } } }, []],
		['/campaigns/list', { type: 'regular' }, [2, 118, 4758]],
		['/campaigns/list', { type: 'splittest' }, [90, 91]],
		['/campaigns/list', { type: 'broadcast', is_active: true }, [83]],
		['/campaigns/list', { type: 'broadcast', is_active: false }, [5, 7, 60, 82, 83, 4760]],
		['/campaigns/list', { type: 'trigger', ui_tags: ['orders'] }, [1, 12, 18]],
		['/campaigns/list', { groups_id: [1] }, [14, 4760]],
		[
			'/campaigns/triggers/list/',
			{},
			[1, 8, 12, 13, 14, 15, 16, 17, 18, 19, 21, 22, 23, 240, 5511],
		],
		['/campaigns/triggers/list/', { is_active: true, ui_tags: ['orders'] }, [1, 12]],
		['/campaigns/triggers/list/', { from_id: 17, limit: 2 }, [17, 18]],
		['/campaigns/triggers/list/', { groups: ['subaccount'] }, [14]],
		['/scampaigns/list', {}, [1, 10, 18, 22, 23, 24, 25, 26, 42]],
		['/scampaigns/list', { state: 'active' }, [10, 18, 22]],
		['/scampaigns/list', { state: 'active', from_id: 11, limit: 1 }, [18]],
		['/scampaigns/list', { ui_tags: ['sale'] }, [18, 22]],
		['/scampaigns/list', { groups_id: [1] }, [42]],
		['/scampaigns/list', { attributes: { season: ['summer_2025', 'x'] } }, [10]],
		['/databases/list/', { groups: ['main'] }, [1]],
		['/resources/list', {}, [1, 3, 7, 24, 29, 30]],
		['/resources/list', { groups_id: [2] }, [3, 24, 29]],
		['/resources/list', { from_id: 7, limit: 2 }, [7, 24]],
		['/segments/list/', {}, [1, 2, 5, 6, 7]],
		['/segments/list/', { ui_tags: ['basket', 'tag1'] }, [1, 5]],
		['/segments/list/', { groups: ['subaccount'] }, [2]],
	])('%s %j', async (path, body, ids) => {
		expect((await list(path, body)).ids).toEqual(ids);
	});

	test('pages are followed by next_from_id until one is empty', async () => {
		const pages: unknown[] = [];
		let from: unknown = 1;
		for (;;) {
			const page: Record<string, unknown> & { ids: unknown[] } = await list('/workflows/list', {
				from_id: from,
				limit: 3,
			});
			expect(page.total_count).toBe(7);
			if (page.ids.length === 0) break;
			pages.push(page.ids);
			from = page.next_from_id;
		}
		expect(pages).toEqual([[1, 3, 11], [12, 15, 20], [21]]);
	});

	test('objects look as in the examples', async () => {
		const mailings = await client.call('/campaigns/list', { type: 'broadcast', limit: 2 });
		expect(mailings.json).toEqual({
			data: [
				{
					id: 5,
					name: 'New meteoric campaign',
					type: 'broadcast',
					is_active: false,
					subid: '',
					for_confirm: false,
					ui_tags: [],
					groups: [{ id: 0, name: 'main' }],
				},
				expect.objectContaining({ id: 7, name: 'Copy of New meteoric campaign' }),
			],
			error: 0,
			error_text: 'Successful operation',
			next_from_id: 8,
			total_count: 6,
		});
		const scenarios = await client.call('/workflows/list', { from_id: 11, limit: 1 });
		expect(scenarios.json.data).toEqual([
			{
				id: 11,
				name: 'Order confirmation',
				list_id: 1,
				is_active: true,
				ui_tags: [],
				mode: 'skip_in_any_case',
				groups: [{ id: 0, name: 'main' }],
				nodes: [{ name: 'DEFAULT_START_NODE_TITLE', type: 'start', node_id: 0 }],
			},
		]);
	});

	test('what tests put into the state is listed, thousands as well', async () => {
		const { state } = client.sandbox;
		for (let id = 10_000; id < 15_000; id += 1) {
			state.scenarios.push(newScenario({ id, name: `Scenario ${String(id)}` }));
			state.mailings.push(newMailing({ id, name: `Trigger ${String(id)}`, type: 'trigger' }));
			state.campaigns.push(newCampaign({ id, name: `Campaign ${String(id)}` }));
		}
		const page = { from_id: 14_000, limit: 5000 };
		const pages = [
			'/workflows/list',
			'/campaigns/list',
			'/campaigns/triggers/list',
			'/scampaigns/list',
		];
		for (const path of pages) expect((await list(path, page)).ids).toHaveLength(1000);
		expect((await client.send('/')).status).toBe(200);
		client.sandbox.reset();
	});
});
