import type { Columns } from '../support/mapping';
import { mapped, mappedAutomatically } from '../support/mapping';
import { importAndStart, importAndStartMany } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const columns: Columns = {
	_fname: { displayName: 'Name', type: 'string' },
	_bdate: { displayName: 'Date of birth', type: 'dateTime' },
	orders_count: { displayName: 'Number of orders', type: 'number' },
	newsletter: {
		displayName: 'Wants the newsletter (newsletter)',
		type: 'options',
		options: [
			{ name: 'Yes', value: true },
			{ name: 'No', value: false },
		],
		isFlag: true,
	},
	interests: { displayName: 'Interests', type: 'array' },
};
const sent = () => sandbox.onlyBody().data;
const profileOf = (email: string) =>
	sandbox.current.state.profiles.all().find(({ data }) => data.email === email)?.data;

describe('fields that are mapped one by one', () => {
	it('go out in the types of the database', async () => {
		await sandbox.run(
			{
				...importAndStart,
				...mapped(
					{
						_fname: '={{ $json.name }}',
						_bdate: '={{ $json.born }}',
						orders_count: '={{ $json.orders }}',
						newsletter: '={{ $json.news }}',
						interests: '={{ $json.likes }}',
						phones: '={{ $json.phone }}',
					},
					columns,
				),
			},
			{
				items: [
					{
						json: {
							name: 'Maria',
							born: '1990-02-23',
							orders: '12',
							news: 'true',
							likes: 'coffee, tea',
							phone: '+79005556677',
						},
					},
				],
			},
		);

		expect(sent()).toEqual({
			_fname: 'Maria',
			_bdate: '1990-02-23T00:00:00Z',
			orders_count: 12,
			newsletter: true,
			interests: ['coffee', 'tea'],
			phones: ['+79005556677'],
		});
	});

	it('are the same by any other expression, which n8n evaluates', async () => {
		await sandbox.run(
			{
				...importAndStart,
				...mapped(
					{
						orders_count: '={{ String(6 * 2) }}',
						_bdate: "={{ '1990-02-23'.toDateTime() }}",
						interests: "={{ ['a', 'b'] }}",
					},
					columns,
				),
			},
			{ items: [{}] },
		);

		expect(sent()).toEqual({
			orders_count: 12,
			_bdate: '1990-02-23T00:00:00Z',
			interests: ['a', 'b'],
		});
	});

	it('do not go out empty', async () => {
		const empty = {
			_fname: '',
			_bdate: null,
			orders_count: '={{ $json.none }}',
			newsletter: null,
		};
		await sandbox.run({ ...importAndStart, ...mapped(empty, columns) });

		expect(sent()).toEqual({});
	});

	it.each([
		[true, true],
		[false, false],
		['={{ "true" }}', true],
		['={{ "false" }}', false],
	])('are yes or no where somebody chose it: %s', async (newsletter, value) => {
		await sandbox.run({ ...importAndStart, ...mapped({ newsletter }, columns) });

		expect(sent()).toEqual({ newsletter: value });
	});

	it('go out empty when the user says so', async () => {
		await sandbox.run({
			...importAndStart,
			...mapped({ _fname: '', orders_count: null }, columns),
			additionalFields: { sendEmptyFields: true },
		});

		expect(sent()).toEqual({ _fname: '', orders_count: null });
	});

	it('do not go out when the user took them off the form, although n8n keeps a value of switches', async () => {
		await sandbox.run({
			...importAndStart,
			...mapped(
				{ _fname: 'Maria', newsletter: false },
				{ ...columns, newsletter: { type: 'boolean', removed: true } },
			),
		});

		expect(sent()).toEqual({ _fname: 'Maria' });
	});

	it('are read by the documented types where the editor has loaded none', async () => {
		await sandbox.run({
			...importAndStart,
			...mapped({ phones: '+79005556677, +79005556688', _bdate: '1990-02-23', CRM_ID: 7 }),
		});

		expect(sent()).toEqual({
			phones: ['+79005556677', '+79005556688'],
			_bdate: '1990-02-23T00:00:00Z',
			CRM_ID: 7,
		});
	});

	it('name the field whose value is not of its type, and the other items go on', async () => {
		const { items } = await sandbox.run(
			{ ...importAndStart, ...mapped({ orders_count: '={{ $json.orders }}' }, columns) },
			{
				items: [{ json: { orders: 'many' } }, { json: { orders: 2 } }],
				settings: { onError: 'continueRegularOutput' },
			},
		);

		expect(items.map(({ json }) => json)).toMatchObject([
			{ error: "'Profile Fields: Number of orders' is not a number: many" },
			{ success: true },
		]);
	});

	it('are whole where the platform says so', async () => {
		const points = { displayName: 'Points', type: 'number', isWhole: true } as const;
		const { error } = await sandbox.run({
			...importAndStart,
			...mapped({ points: '={{ 1.5 }}' }, { points }),
		});

		expect(error?.message).toBe("'Profile Fields: Points' is not a whole number: 1.5");
	});

	it('may be none at all', async () => {
		await sandbox.run({ ...importAndStart, ...mapped({}) });

		expect(sent()).toEqual({});
	});
});

describe('fields that are mapped automatically', () => {
	const items = [
		{ json: { _fname: 'Maria', interests: ['tea'], orders_count: '', city: 'Ryazan' } },
	];

	it('are those that the database has, and the run tells which it does not have', async () => {
		const { hints } = await sandbox.run(
			{ ...importAndStart, ...mappedAutomatically(columns) },
			{ items },
		);

		expect(sent()).toEqual({ _fname: 'Maria', interests: ['tea'] });
		expect(hints[0]).toContain(
			'Not sent, since the node knows no fields of these names in the database: city.',
		);
	});

	it('may be called by the titles of the editor', async () => {
		const titled = { _fname: { displayName: 'Name (_fname)', type: 'string' as const } };
		await sandbox.run(
			{ ...importAndStart, ...mappedAutomatically(titled) },
			{ items: [{ json: { ' name': 'Maria' } }] },
		);

		expect(sent()).toEqual({ _fname: 'Maria' });
	});

	it('are refused where none is one of the database', async () => {
		const { error } = await sandbox.run(
			{ ...importAndStart, ...mappedAutomatically(columns) },
			{ items: [{ json: { town: 'Ryazan', age: 30 } }] },
		);

		expect(error?.message).toBe(
			"'Profile Fields' are mapped automatically, and none of the item's fields is one of the database: town, age",
		);
		expect(sandbox.current.requests).toEqual([]);
	});

	it('are those off the form, too', async () => {
		await sandbox.run(
			{
				...importAndStart,
				...mappedAutomatically({ _fname: { type: 'string', removed: true } }),
			},
			{ items },
		);

		expect(sent()).toEqual({ _fname: 'Maria' });
	});

	it('are all of the item where the editor has loaded none', async () => {
		const { hints } = await sandbox.run({ ...importAndStart, ...mappedAutomatically() }, { items });

		expect(sent()).toEqual({ _fname: 'Maria', interests: ['tea'], city: 'Ryazan' });
		expect(hints.join()).not.toContain('Not sent');
	});
});

it('in a batch, each profile has its own', async () => {
	await sandbox.run(
		{
			...importAndStartMany,
			email: '',
			...mapped({ email: '={{ $json.email }}', orders_count: '={{ $json.orders }}' }, columns),
		},
		{
			items: [
				{ json: { email: 'one@example.com', orders: '1' } },
				{ json: { email: 'two@example.com', orders: '2' } },
			],
		},
	);

	expect(profileOf('one@example.com')).toMatchObject({ orders_count: 1 });
	expect(profileOf('two@example.com')).toMatchObject({ orders_count: 2 });
	expect(sandbox.current.requests).toHaveLength(1);
});

it('the mapping is the default', async () => {
	const { profileDataMode, ...parameters } = {
		...importAndStart,
		...mapped({ _fname: 'Maria' }),
	};
	expect(profileDataMode).toBe('mapEachField');
	await sandbox.run(parameters);

	expect(sent()).toEqual({ _fname: 'Maria' });
});
