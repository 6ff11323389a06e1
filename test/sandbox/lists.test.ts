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
		['/campaigns/list', { type: 'regular' }, [118, 4758]],
		['/campaigns/list', { is_active: true }, [15, 4758]],
		['/campaigns/list', { is_active: false }, [5, 7, 15, 82, 118, 4758, 4760]],
		['/databases/list/', { groups: ['main'] }, [1]],
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
		const mailings = await client.call('/campaigns/list', { limit: 2 });
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
			total_count: 7,
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
});
