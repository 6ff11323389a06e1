import type { INodeParameters } from 'n8n-workflow';

import { SHARED_PHONE } from '../../sandbox/things/seed/profiles';
import { SANDBOX_TOKENS } from '../../sandbox/server';
import { JOHN } from '../sandbox/support';
import { openEditor } from '../support/editor';
import { mapped } from '../support/mapping';
import { locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const json = (data: object) => ({
	profileDataMode: 'json',
	profileDataJson: JSON.stringify(data),
});
const of = (operation: string, more: INodeParameters = {}): INodeParameters => ({
	resource: 'profile',
	operation,
	databaseId: locator(1),
	matching: 'email',
	email: 'john@example.com',
	...more,
});
const changes = (...change: INodeParameters[]) => ({ fieldChanges: { change } });
const dataOf = (id: string) => sandbox.current.state.profiles.get(id)?.data;
const membersOf = (id: number) => [
	...(sandbox.current.state.segments.find((one) => one.id === id)?.members.keys() ?? []),
];

describe('Create or Update', () => {
	it('creates a profile that nobody matches, and tells its ID', async () => {
		const { items } = await sandbox.run(
			of('upsert', { email: 'nora@example.com', ...json({ _fname: 'Nora' }) }),
		);

		const id = items[0]?.json.profile_id as string;
		expect(items).toEqual([
			{ json: { success: true, duplicate: false, profile_id: id }, pairedItem: { item: 0 } },
		]);
		expect(dataOf(id)).toEqual({ _fname: 'Nora', email: 'nora@example.com' });
	});

	it('updates the one that matches, and leaves its other fields', async () => {
		const { items } = await sandbox.run(of('upsert', mapped({ _city: 'Moscow' })));

		expect(items[0]?.json.profile_id).toBe(JOHN);
		expect(dataOf(JOHN)).toMatchObject({ _city: 'Moscow', _lname: 'Doe' });
		expect(sandbox.onlyBody()).toEqual({
			db_id: 1,
			matching: 'email',
			email: 'john@example.com',
			data: { _city: 'Moscow' },
		});
	});

	it('sends subscriptions, segments and flags beside the fields and their changes', async () => {
		await sandbox.run(
			of('upsert', {
				...json({ _city: 'Moscow' }),
				...changes({ field: 'orders_count', action: 'incr', value: '1' }),
				subscriptions: {
					subscription: [{ channel: 'sms', phone: '+79001234567', resourceId: locator(24) }],
				},
				additionalFields: {
					addToSegments: [6],
					detectGeo: true,
					resourceId: locator(7),
					skipInvalidSubscriptions: true,
					skipTriggers: false,
				},
			}),
		);

		expect(sandbox.onlyBody()).toEqual({
			db_id: 1,
			matching: 'email',
			email: 'john@example.com',
			resource_id: 7,
			detect_geo: true,
			skip_invalid_subscriptions: true,
			skip_triggers: false,
			add_to_segments: [6],
			data: {
				_city: 'Moscow',
				orders_count: { action: 'incr', value: 1 },
				subscriptions: [{ channel: 'sms', phone: '+79001234567', resource_id: 24 }],
			},
		});
		expect(membersOf(6)).toEqual([JOHN]);
	});

	it('never creates a profile by its ID', async () => {
		const { error } = await sandbox.run(
			of('upsert', { matching: 'profile_id', profileId: 'f'.repeat(24), ...json({}) }),
		);

		expect(error).toMatchObject({ httpCode: '404' });
	});

	it('points many items to the operation for many, but not what that has no place for', async () => {
		const items = Array.from({ length: 50 }, (_none, n) => ({ json: { n } }));
		const one = of('upsert', { email: '=a{{ $json.n }}@example.com', ...json({}) });
		const { hints } = await sandbox.run(one, { items });
		expect(hints.join()).toContain("'Create or Update Many' sends up to 10,000");

		const counted = { ...one, ...changes({ field: 'orders_count', action: 'incr', value: '1' }) };
		expect((await sandbox.run(counted, { items })).hints.join()).not.toContain('10,000');
	});
});

describe('Update', () => {
	it.each<[string, INodeParameters, object, unknown]>([
		['adds to a number', { action: 'incr', value: '2.5' }, { action: 'incr', value: 2.5 }, 14.5],
		['takes from a number', { action: 'incr', value: -2 }, { action: 'incr', value: -2 }, 10],
		['clears a field', { action: 'unset' }, { action: 'unset' }, undefined],
	])('%s', async (_what, change, sent, value) => {
		const { items } = await sandbox.run(
			of('update', changes({ field: 'orders_count', ...change })),
		);

		expect(sandbox.onlyBody().data).toEqual({ orders_count: sent });
		expect(dataOf(JOHN)?.orders_count).toBe(value);
		expect(items[0]?.json).toEqual({ success: true, duplicate: false, profile_id: JOHN });
	});

	it('adds to a list and takes out of it, by commas or as a list', async () => {
		const change = (action: string, value: unknown) =>
			of('update', changes({ field: 'interests', action, value: value as string }));
		await sandbox.run(change('add', 'cocoa, milk'));
		expect(dataOf(JOHN)?.interests).toEqual(['coffee', 'tea', 'cocoa', 'milk']);

		await sandbox.run(change('delete', '={{ ["tea", "milk"] }}'), { executionId: '2' });
		expect(dataOf(JOHN)?.interests).toEqual(['coffee', 'cocoa']);
	});

	it('writes one property of an object', async () => {
		const change = { field: 'delivery_address', action: 'upsert', value: 'Ryazan' };
		await sandbox.run(of('update', changes({ ...change, property: 'city' })));

		expect(sandbox.onlyBody().data).toEqual({
			delivery_address: { action: 'upsert', value: 'Ryazan', submatch: 'city' },
		});
		expect(dataOf(JOHN)?.delivery_address).toEqual({ city: 'Ryazan' });
	});

	it('lets a profile leave and enter segments, by IDs as a text, too', async () => {
		await sandbox.run(of('update', { additionalFields: { addToSegments: '={{ "6" }}' } }));
		expect(membersOf(6)).toEqual([JOHN]);

		await sandbox.run(of('update', { additionalFields: { removeFromSegments: [6] } }), {
			executionId: '2',
		});
		expect(membersOf(6)).toEqual([]);
	});

	it('counts an event once, however often it comes', async () => {
		const order = of('update', {
			...changes({ field: 'orders_count', action: 'incr', value: '1' }),
			options: { requestId: 'order-A-100' },
		});
		await sandbox.run(order, { executionId: '1' });
		const { items } = await sandbox.run(order, { executionId: '2' });

		expect(items[0]?.json.duplicate).toBe(true);
		expect(dataOf(JOHN)?.orders_count).toBe(13);
	});

	it.each<[string, INodeParameters, string]>([
		['nobody matches', { email: 'nobody@example.com' }, '404'],
		['several match', { matching: 'phone', phone: SHARED_PHONE }, '435'],
		['a unique value is taken', { ...json({ email: 'olly@example.com' }) }, '409'],
		[
			'the function is not for the type of the field',
			changes({ field: 'CRM_ID', action: 'incr', value: '1' }),
			'400',
		],
	])('is refused by Altcraft where %s', async (_what, more, httpCode) => {
		const { error } = await sandbox.run(of('update', { ...json({ _city: 'Moscow' }), ...more }));

		expect(error).toMatchObject({ httpCode });
	});

	it.each<[INodeParameters, string]>([
		[{}, "'Profile Data' has no value, and there are no 'Field Changes'"],
		[changes({ action: 'incr', value: '1' }), "'Field Change 1: Field' is empty"],
		[
			changes({ field: 'orders_count', action: 'incr', value: 'many' }),
			"'Field Change 1: Value' is not a number: many",
		],
		[changes({ field: 'interests', action: 'add' }), "'Field Change 1: Value' is empty"],
		[changes({ field: 'interests', action: 'add', value: ' , ' }), "Value' is empty"],
		[
			changes({ field: 'delivery_address', action: 'upsert', value: 'a' }),
			"'Field Change 1: Property' is empty",
		],
		[changes({ field: 'email', action: 'unset' }), "'Field Change 1: Field' is the email"],
		[
			changes({ field: 'a', action: 'unset' }, { field: 'a', action: 'incr', value: '1' }),
			"'Field Changes' holds the field 'a' twice",
		],
		[
			{ ...json({ a: 1 }), ...changes({ field: 'a', action: 'incr', value: '1' }) },
			"'Field Changes' holds the field 'a', which the profile's data sets, too",
		],
		[
			{ additionalFields: { addToSegments: [5, 1], removeFromSegments: [5] } },
			"'Remove From Segment Names or IDs' holds the segment 5",
		],
		[{ additionalFields: { addToSegments: '={{ $json.none }}' } }, "Names or IDs' is empty"],
	])('is refused before anything is sent: %j', async (more, message) => {
		const { error } = await sandbox.run(of('update', more));

		expect(error?.message).toContain(message);
		expect(error?.description).toMatch(/\S/);
		expect(sandbox.current.requests).toEqual([]);
	});
});

describe('Create', () => {
	const create = (more: INodeParameters): INodeParameters => ({
		resource: 'profile',
		operation: 'create',
		databaseId: locator(1),
		...more,
	});

	it('adds a profile, and looks for none', async () => {
		const same = json({ _fname: 'John', _lname: 'Doe' });
		const { items } = await sandbox.run(
			create({ ...same, additionalFields: { skipTriggers: true } }),
		);

		expect(sandbox.onlyBody()).toEqual({
			db_id: 1,
			data: { _fname: 'John', _lname: 'Doe' },
			skip_triggers: true,
		});
		expect(items[0]?.json.profile_id).not.toBe(JOHN);
	});

	it.each([
		[1, { email: 'olly@example.com' }],
		[2, { CRM_ID: 'P-1' }],
	])('is refused in database %i where a unique value is taken: %j', async (id, data) => {
		const { error } = await sandbox.run(create({ databaseId: locator(id), ...json(data) }));

		expect(error).toMatchObject({ httpCode: '409' });
	});

	it('makes no empty profile of a form without values, but of {}', async () => {
		const { error } = await sandbox.run(create(mapped({ _fname: '' })));
		expect(error?.message).toBe(
			"'Profile Data' has no value at all, so that an empty profile would come of it",
		);
		expect(sandbox.current.requests).toEqual([]);

		expect((await sandbox.run(create(json({})))).error).toBeUndefined();
	});
});

describe('the editor offers', () => {
	const editor = (parameters: INodeParameters) =>
		openEditor({ host: sandbox.current.url, token: SANDBOX_TOKENS.full, parameters });

	it('the fields of the chosen database, to change and to fill in', async () => {
		const chosen = { databaseId: locator(1) };
		const options = await editor(chosen).options('getProfileFieldNames');

		expect(options).toContainEqual({
			name: 'Number of orders (orders_count)',
			value: 'orders_count',
		});
		expect(options).toContainEqual({
			name: 'Global subscription status (_status)',
			value: '_status',
		});
		const fields = await editor(chosen).profileFields('getProfileFields');
		expect(fields.map(({ id }) => id)).toContain('orders_count');
	});

	it('the documented fields while no database is chosen', async () => {
		const options = await editor({ databaseId: locator('') }).options('getProfileFieldNames');

		expect(options.map(({ value }) => value)).toContain('email');
		expect(options.map(({ value }) => value)).not.toContain('orders_count');
	});

	it('all segments', async () => {
		const options = await editor({}).options('getSegments');

		expect(options).toContainEqual({ name: 'Left a full basket (#5)', value: 5 });
	});
});
