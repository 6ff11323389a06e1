import { useClient } from './support';

const client = useClient();

interface Row {
	readonly category: string;
	readonly name: string;
	readonly title: string;
	readonly type: string;
}

async function rows(path: string, body: object): Promise<Row[]> {
	const { json } = await client.call(path, body);
	if (!Array.isArray(json.data)) throw new Error(JSON.stringify(json));
	return json.data as Row[];
}

describe('fields of a database', () => {
	test('its own come with the names of their types, then those of the system', async () => {
		const fields = await rows('/databases/fields_get', { id: 1 });
		expect(
			fields
				.filter(({ category }) => category === 'custom')
				.map(({ name, type }) => `${name}: ${type}`),
		).toEqual([
			'CRM_ID: unicode',
			'custom_field: unicode',
			'loyalty_level: enum',
			'orders_count: int',
			'last_order_total: float',
			'last_order_date: date',
			'newsletter: bool',
			'interests: tags',
			'last_visit_ip: ip',
			'delivery_address: object',
			'cart: arr_object',
		]);
		expect(fields.slice(11, 14)).toEqual([
			{ category: 'system', title: 'Email', name: 'email', required: false, type: 'unicode' },
			{ category: 'system', title: 'Phones', name: 'phones', required: false, type: 'phones' },
			{ category: 'system', title: 'Name', name: '_fname', required: false, type: 'unicode' },
		]);
	});

	test.each([
		['db_id names it as well', { db_id: 2 }, 0],
		['both may, when they agree', { id: 2, db_id: 2 }, 0],
		['both may not differ', { id: 1, db_id: 2 }, 400],
		['one of them must', {}, 400],
		['it must exist', { id: 99 }, 404],
	])('%s', async (_what, body, error) => {
		expect((await client.call('/databases/fields_get', body)).json.error).toBe(error);
	});
});

describe('fields of the subscriptions of a resource', () => {
	test('look as in the example', async () => {
		const fields = await rows('/resources/fields_get', { id: 1, channel: 'email' });
		expect(fields.slice(0, 3)).toEqual([
			{
				category: 'custom',
				title: 'New_field_1',
				name: 'api_new_field_1',
				required: false,
				type: 'int',
			},
			{
				category: 'system',
				title: 'Device type',
				name: '_device_type',
				required: false,
				type: 'unicode',
				dictionary: 'devices',
			},
			{
				category: 'system',
				title: 'Device model',
				name: '_device_model',
				required: false,
				type: 'unicode',
			},
		]);
		expect(fields.at(-1)?.name).toBe('_app_iid');
	});

	test.each([
		['no channel', { id: 1 }, 400],
		['a channel that the page does not name', { id: 1, channel: 'viber' }, 400],
		['an unknown resource', { id: 99, channel: 'sms' }, 404],
	])('%s is refused', async (_what, body, error) => {
		expect((await client.call('/resources/fields_get', body)).json.error).toBe(error);
	});
});
