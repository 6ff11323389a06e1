import type { INodeParameters } from 'n8n-workflow';

import type { Variants } from '../../sandbox/variants';
import { newProfile } from '../../sandbox/things/seed/profiles';
import { JOHN, MARY, OLLY } from '../sandbox/support';
import { locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const getMany = (more: INodeParameters = {}): INodeParameters => ({
	resource: 'profile',
	operation: 'getMany',
	databaseId: locator(1),
	...more,
});
const where = (...condition: INodeParameters[]) => ({ conditions: { condition } });

describe('conditions', () => {
	it.each<[INodeParameters, object, string[]]>([
		[{ field: '_city', operator: 'is', value: 'Ryazan' }, { _city: 'Ryazan' }, ['John']],
		[
			{ field: 'loyalty_level', operator: 'isNot', value: 'gold' },
			{ loyalty_level: { $ne: 'gold' } },
			['Olly', 'Mary', 'Anna', 'Boris'],
		],
		[
			{ field: 'orders_count', operator: 'isAbove', value: '3' },
			{ orders_count: { $gt: 3 } },
			['John'],
		],
		[
			{ field: 'orders_count', operator: 'isAtLeast', value: '3' },
			{ orders_count: { $gte: 3 } },
			['John', 'Olly'],
		],
		[
			{ field: 'orders_count', operator: 'isBelow', value: 3 },
			{ orders_count: { $lt: 3 } },
			['Mary'],
		],
		[
			{ field: 'orders_count', operator: 'isAtMost', value: '3' },
			{ orders_count: { $lte: 3 } },
			['Olly', 'Mary'],
		],
		[
			{ field: 'CRM_ID', operator: 'isOneOf', value: '123420, 12345' },
			{ CRM_ID: { $in: ['123420', '12345'] } },
			['John', 'Mary'],
		],
		[
			{ field: 'orders_count', operator: 'isOneOf', value: '3, 12', valueType: 'number' },
			{ orders_count: { $in: [3, 12] } },
			['John', 'Olly'],
		],
		[
			{ field: 'newsletter', operator: 'is', value: 'true', valueType: 'boolean' },
			{ newsletter: true },
			['Mary'],
		],
		[{ field: '_city', operator: 'isSet' }, { _city: { $exists: true } }, ['John']],
		[
			{ field: 'orders_count', operator: 'isNotSet' },
			{ orders_count: { $exists: false } },
			['Anna', 'Boris'],
		],
		[
			{ field: 'email', operator: 'contains', value: 'john@example.com' },
			{ email: { $regex: 'john@example\\.com' } },
			['John'],
		],
		[{ field: '_sex', operator: 'is', value: '2' }, { _sex: 2 }, ['Mary']],
		[
			{ field: '_fname', operator: 'is', value: 'John', valueType: 'text' },
			{ _fname: 'John' },
			['John'],
		],
	])('%j is sent as %j', async (condition, query, found) => {
		const { items } = await sandbox.run(getMany(where(condition)));

		expect(sandbox.current.requests[0]?.body).toMatchObject({ db_id: 1, query });
		expect(items.map(({ json }) => json._fname)).toEqual(found);
	});

	it('hold dates in the time zone of the workflow, as a day where there is no time', async () => {
		await sandbox.run(
			getMany(
				where(
					{ field: '_regdate', operator: 'isAtLeast', value: '31.12.2023' },
					{ field: 'last_order_date', operator: 'isBelow', value: '2024-01-02', valueType: 'date' },
				),
			),
		);

		expect(sandbox.onlyBody().query).toEqual({
			$and: [
				{ _regdate: { $gte: '2023-12-31T00:00:00Z' } },
				{ last_order_date: { $lt: '2024-01-02T00:00:00Z' } },
			],
		});
	});

	it('are met all or any', async () => {
		const both = where(
			{ field: '_fname', operator: 'is', value: 'Mary' },
			{ field: '_city', operator: 'is', value: 'Ryazan' },
		);
		expect((await sandbox.run(getMany(both))).items).toEqual([]);

		const { items } = await sandbox.run(getMany({ ...both, combine: 'or' }));
		expect(items.map(({ json }) => json._fname)).toEqual(['John', 'Mary']);
	});

	it('may be a query in JSON, or none at all', async () => {
		const byQuery = (customRequest: string) => getMany({ conditionsMode: 'json', customRequest });
		const or = '{ "$or": [{ "_fname": "Mary" }, { "_city": "Ryazan" }] }';
		expect((await sandbox.run(byQuery(or))).items).toHaveLength(2);
		expect((await sandbox.run(byQuery('{}'))).items).toHaveLength(5);
		expect(sandbox.bodies().at(-2)).not.toHaveProperty('query');
	});

	it.each<[INodeParameters, string]>([
		[where({ operator: 'is', value: 'a' }), "'Condition 1: Field' is empty"],
		[where({ field: '_city', operator: 'is' }), "'Condition 1: Value' is empty"],
		[
			where(
				{ field: '_city', operator: 'isSet' },
				{ field: '_city', operator: 'is', value: '={{ $json.none }}' },
			),
			"'Condition 2: Value' is empty",
		],
		[where({ field: '_city', operator: 'isOneOf', value: ' , ' }), "Value' is empty"],
		[where({ field: '_city', operator: 'is', value: 'Moscow undefined' }), 'lacks a value'],
		[
			where({ field: 'orders_count', operator: 'is', value: 'many', valueType: 'number' }),
			'is not a number: many',
		],
		[where({ field: '_bdate', operator: 'is', value: 'soon' }), 'is not a date: soon'],
		[where({ field: '$where', operator: 'is', value: 'a' }), 'is not the name of a field: $where'],
		[{ conditionsMode: 'json', customRequest: '{ "$or": [] }' }, "'Custom Query' has no condition"],
		[
			{ conditionsMode: 'json', customRequest: '={{ { _city: $json.none } }}' },
			"'Custom Query' has no value for '_city'",
		],
	])('are refused before anything is sent: %j', async (more, message) => {
		const { error } = await sandbox.run(getMany(more));

		expect(error?.message).toContain(message);
		expect(sandbox.current.requests).toEqual([]);
	});
});

describe('what is listed', () => {
	it('is simplified as a single profile is', async () => {
		const { items } = await sandbox.run(getMany({ limit: 1 }));

		expect(sandbox.onlyBody()).toEqual({ db_id: 1, from_id: '', limit: 1 });
		expect(items[0]?.json).toMatchObject({ id: JOHN, _fname: 'John' });
		expect(items[0]?.json).not.toHaveProperty('CRM_ID');
	});

	it('is whole without Simplify', async () => {
		const { items } = await sandbox.run(getMany({ limit: 1, simplify: false }));

		expect(items[0]?.json).toMatchObject({ CRM_ID: '123420', _emaildomain: 'example.com' });
	});

	it.each([[['CRM_ID', '_city']], ['={{ "CRM_ID, _city" }}']])(
		'has the fields that are asked for, and the ID: %j',
		async (fields) => {
			const { items } = await sandbox.run(getMany({ limit: 1, additionalFields: { fields } }));

			expect(sandbox.onlyBody().fields).toEqual(['_id', 'CRM_ID', '_city']);
			expect(items[0]?.json).toEqual({ id: JOHN, CRM_ID: '123420', _city: 'Ryazan' });
		},
	);

	it.each<Partial<Variants>>([
		{},
		{ profilePointer: 'absent' },
		{ profilePointer: 'from_id' },
		{ pointerMeaning: 'inclusive' },
	])('is read to its end, each once, with the platform in the form %j', async (form) => {
		sandbox.current.setVariants(form);
		for (let n = 0; n < 2500; n++) {
			sandbox.current.state.profiles.save(newProfile(`b${String(n).padStart(23, '0')}`));
		}
		const { items } = await sandbox.run(getMany({ returnAll: true }));

		const ids = items.map(({ json }) => json.id);
		expect(ids).toHaveLength(2505);
		expect(new Set(ids).size).toBe(2505);
		expect(ids).toEqual(expect.arrayContaining([JOHN, OLLY, MARY]));
	});

	it('is refused by Altcraft where the token does not see the database', async () => {
		const { error } = await sandbox.run(getMany({ databaseId: locator(99) }));

		expect(error).toMatchObject({ httpCode: '404' });
	});
});
