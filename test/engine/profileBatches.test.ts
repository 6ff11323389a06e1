import type { INodeParameters } from 'n8n-workflow';

import { JOHN, MARY, OLLY } from '../sandbox/support';
import { mappedAutomatically } from '../support/mapping';
import { locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const data = { profileDataMode: 'json', profileDataJson: '={{ $json.data ?? $json }}' };
const of = (operation: string, more: INodeParameters = {}): INodeParameters => ({
	resource: 'profile',
	operation,
	databaseId: locator(1),
	matching: 'email',
	...data,
	...more,
});
const items = (...all: object[]) => ({ items: all.map((json) => ({ json: { ...json } })) });
const continues = { settings: { onError: 'continueRegularOutput' } } as const;

describe('many profiles in one request', () => {
	const crm = { matching: 'custom', fieldName: 'CRM_ID' };

	it('are flat, with what they are matched by among their fields', async () => {
		await sandbox.run(
			of('upsertMany', { ...crm, additionalFields: { detectGeo: true, skipTriggers: false } }),
			items({ CRM_ID: '123420', _fname: 'John' }, { CRM_ID: '20077', _fname: 'Nora' }),
		);

		expect(sandbox.onlyBody()).toEqual({
			db_id: 1,
			matching: 'custom',
			field_name: 'CRM_ID',
			detect_geo: true,
			skip_triggers: false,
			data: [
				{ CRM_ID: '123420', _fname: 'John' },
				{ CRM_ID: '20077', _fname: 'Nora' },
			],
		});
	});

	it('come from rows that are mapped by their names', async () => {
		await sandbox.run(
			of('upsertMany', {
				...crm,
				...mappedAutomatically({ CRM_ID: { type: 'string' }, orders_count: { type: 'number' } }),
			}),
			items({ CRM_ID: 20077, orders_count: '3', other: 'x' }),
		);

		expect(sandbox.onlyBody().data).toEqual([{ CRM_ID: '20077', orders_count: 3 }]);
	});

	it.each<[INodeParameters, object, object]>([
		[{ email: '={{ $json.mail }}' }, { mail: 'a@example.com' }, { email: 'a@example.com' }],
		[{ matching: 'phone', phone: '+79001234567' }, {}, { phones: ['+79001234567'] }],
		[
			{ matching: 'phone', phone: '79001234567' },
			{ phones: ['+79007654321', '+79001234567'] },
			{ phones: ['+79001234567', '+79007654321'] },
		],
		[{ matching: 'profile_id', profileId: JOHN }, {}, { profile_id: JOHN }],
		[{ matching: 'profile_id' }, { profile_id: JOHN }, { profile_id: JOHN }],
		[{ ...crm, fieldValue: 'X-1' }, {}, { CRM_ID: 'X-1' }],
		[{ email: 'A@example.com' }, { email: 'a@example.com' }, { email: 'a@example.com' }],
		[{ matching: 'email_phone' }, { email: 'a@example.com' }, { email: 'a@example.com' }],
	])('get the value of the form where they lack it: %j, %j', async (more, own, entry) => {
		await sandbox.run(
			of('upsertMany', {
				...more,
				profileDataJson: `={{ ${JSON.stringify(own)} }}`,
			}),
			items(own),
		);

		expect(sandbox.onlyBody().data).toEqual([
			Object.hasOwn(own, 'mail') ? { ...own, ...entry } : entry,
		]);
	});

	it.each<[INodeParameters, object, string]>([
		[{}, { _fname: 'A' }, "'Email' is empty"],
		[{ matching: 'phone' }, { phones: [] }, "'Phone' is empty"],
		[{ matching: 'profile_id' }, {}, "'Profile ID' is empty"],
		[crm, { _fname: 'A' }, "'Field Value' is empty"],
		[{ matching: 'email_phone' }, {}, "'Email' and 'Phone' are both empty"],
		[{ email: 'a@example.com' }, { email: 'b@example.com' }, "'Email' is a@example.com, but"],
		[{ matching: 'phone', phone: '+79001234567' }, { phones: ['+79007654321'] }, "'Phone' is"],
		[{ ...crm, fieldValue: '1' }, { CRM_ID: '2' }, "'Field Value' is 1, but the profile's own"],
		[{ matching: 'push_sub' }, {}, "'Match Profile By' has an unknown value: push_sub"],
	])('are refused one by one before anything is sent: %j, %j', async (more, own, message) => {
		const { items: output } = await sandbox.run(of('upsertMany', more), {
			...items(own),
			...continues,
		});

		expect(output[0]?.json.error).toContain(message);
		expect(sandbox.current.requests).toEqual([]);
	});

	it('each have their own result, in the order of the items', async () => {
		const { items: output } = await sandbox.run(of('updateMany'), {
			...items(
				{ email: 'john@example.com', _city: 'Moscow' },
				{ email: 'nobody@example.com' },
				{ email: 'olly@example.com', orders_count: { action: 'incr', value: 1 } },
			),
			...continues,
		});

		expect(output.map(({ json }) => json.profile_id)).toEqual([JOHN, undefined, OLLY]);
		expect(output.map(({ pairedItem }) => pairedItem)).toEqual([
			{ item: 0 },
			{ item: 1 },
			{ item: 2 },
		]);
		expect(output[1]?.json.error).toContain('the profile with the email nobody@example.com');
		const { profiles } = sandbox.current.state;
		expect(profiles.get(JOHN)?.data._city).toBe('Moscow');
		expect(profiles.get(OLLY)?.data.orders_count).toBe(4);
	});

	it('are created where nobody matches, unless they are updated alone', async () => {
		const { size } = sandbox.current.state.profiles;
		await sandbox.run(of('updateMany'), { ...items({ email: 'a@example.com' }), ...continues });
		expect(sandbox.current.state.profiles.size).toBe(size);

		await sandbox.run(of('upsertMany'), items({ email: 'a@example.com' }));
		expect(sandbox.current.state.profiles.size).toBe(size + 1);
	});

	it('go in as few requests as the batch size allows', async () => {
		await sandbox.run(
			of('upsertMany', { options: { batchSize: 2 } }),
			items(...['a', 'b', 'c'].map((name) => ({ email: `${name}@example.com` }))),
		);

		const sizes = sandbox.current.requests.map(({ body }) => (body as { data: [] }).data.length);
		expect(sizes.sort()).toEqual([1, 2]);
	});
});

describe('many new profiles', () => {
	it('are added without looking for any; a taken email fails alone', async () => {
		const { items: output } = await sandbox.run(of('createMany'), {
			...items({ _fname: 'Mary' }, { email: 'mary@example.com' }, { email: 'new@example.com' }),
			...continues,
		});

		expect(sandbox.onlyBody()).toEqual({
			db_id: 1,
			data: [{ _fname: 'Mary' }, { email: 'mary@example.com' }, { email: 'new@example.com' }],
		});
		expect(output.map(({ json }) => json.success)).toEqual([true, false, true]);
		expect(output[0]?.json.profile_id).not.toBe(MARY);
		expect(output[1]?.json.error).toBe('Altcraft has another record with the same unique values');
	});

	it('are not made of rows without any value', async () => {
		const { error } = await sandbox.run(
			of('createMany', mappedAutomatically({ _fname: { type: 'string' } })),
			items({ _fname: '', other: 'x' }),
		);

		expect(error?.message).toContain("'Profile Data' has no value at all");
		expect(sandbox.current.requests).toEqual([]);
	});
});
