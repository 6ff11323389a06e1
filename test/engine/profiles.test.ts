import type { INodeParameters } from 'n8n-workflow';

import { SHARED_PHONE } from '../../sandbox/things/seed/profiles';
import { SANDBOX_TOKENS } from '../../sandbox/server';
import { JOHN, MARY, OLLY } from '../sandbox/support';
import { everyMatchingValue, locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const get = (more: INodeParameters): INodeParameters => ({
	resource: 'profile',
	operation: 'get',
	databaseId: locator(1),
	...more,
});
const john = { matching: 'email', email: 'john@example.com' };

describe('a profile is found', () => {
	const push = { provider: 'android-firebase', subscriptionId: '1234' };
	it.each<[string, INodeParameters, object, string]>([
		['email', { email: 'john@example.com' }, { email: 'john@example.com' }, JOHN],
		['email', { email: 'olly.work@example.com' }, { email: 'olly.work@example.com' }, OLLY],
		['email_profile', { email: 'olly@example.com' }, { email: 'olly@example.com' }, OLLY],
		['email_sub', { email: 'olly.work@example.com' }, { email: 'olly.work@example.com' }, OLLY],
		['phone', { phone: '+79000000000' }, { phone: '+79000000000' }, JOHN],
		['phone_sub', { phone: '+79002223344' }, { phone: '+79002223344' }, MARY],
		['email_phone', { email: 'mary@example.com' }, { email: 'mary@example.com' }, MARY],
		['email_phone_sub', { phone: '+79002223344' }, { phone: '+79002223344' }, MARY],
		['profile_id', { profileId: OLLY }, { profile_id: OLLY }, OLLY],
		['push_sub', push, { provider: 'android-firebase', subscription_id: '1234' }, JOHN],
		[
			'custom',
			{ fieldName: 'CRM_ID', fieldValue: '123420' },
			{ field_name: 'CRM_ID', field_value: '123420' },
			JOHN,
		],
		[
			'custom_sub',
			{ fieldName: 'CRM_ID', fieldValue: 'work-1' },
			{ field_name: 'CRM_ID', field_value: 'work-1' },
			OLLY,
		],
	])('by %s, %j', async (matching, given, sent, id) => {
		const { items } = await sandbox.run(get({ matching, ...given }));

		expect(sandbox.onlyBody()).toEqual({ db_id: 1, matching, ...sent });
		expect(items).toMatchObject([{ json: { id, db_id: 1 }, pairedItem: { item: 0 } }]);
	});

	it.each([
		['email', 7],
		['phone', 7],
		['profile_id', undefined],
	])('by %s with the resource %s, which only email and phone take', async (matching, sent) => {
		await sandbox.run(
			get({
				...everyMatchingValue,
				matching: `={{ "${matching}" }}`,
				additionalFields: { resourceId: locator(7) },
			}),
		);

		expect(sandbox.onlyBody().resource_id).toBe(sent);
	});

	it('in the database of the item', async () => {
		const { items } = await sandbox.run(
			get({
				databaseId: locator('={{ $json.db }}'),
				matching: 'custom',
				fieldName: 'CRM_ID',
				fieldValue: '={{ $json.crm }}',
			}),
			{ items: [{ json: { db: 2, crm: 'P-1' } }, { json: { db: 1, crm: '12345' } }] },
		);

		expect(items.map(({ json }) => json._fname)).toEqual(['Paula', 'Mary']);
	});
});

describe('what is read of a profile', () => {
	it('is simplified, with the addresses beside the channels', async () => {
		const { items } = await sandbox.run(get(john));

		const found = { resource_id: 24, status: 'subscribed' };
		expect(items[0]?.json).toEqual({
			id: JOHN,
			db_id: 1,
			email: 'john@example.com',
			phones: ['+79000000000'],
			_fname: 'John',
			_lname: 'Doe',
			_status: 0,
			_city: 'Ryazan',
			_regdate: '2024-05-20T09:17:53.362Z',
			subscriptions: [
				{ ...found, channel: 'email', resource_id: 7, email: 'john@example.com' },
				{ ...found, channel: 'email', email: 'john@example.com' },
				{ ...found, channel: 'sms', phone: '+79000000000' },
				{ ...found, channel: 'push', provider: 'android-firebase', subscription_id: '1234' },
			],
		});
	});

	it('keeps the address of a messenger as Altcraft has it', async () => {
		const profile = sandbox.current.state.profiles.get(JOHN);
		if (profile === undefined) throw new Error('The sandbox has no John');
		sandbox.current.state.profiles.save({
			...profile,
			subscriptions: [
				{ channel: 'telegram_bot', resourceId: 24, ccData: { id: 1 }, status: 'subscribed' },
			],
		});
		const { items } = await sandbox.run(get(john));

		expect(items[0]?.json.subscriptions).toEqual([
			{ channel: 'telegram_bot', resource_id: 24, cc_data: { id: 1 }, status: 'subscribed' },
		]);
	});

	it('is everything without Simplify, as Altcraft tells it', async () => {
		const { items } = await sandbox.run(get({ ...john, simplify: false }));

		expect(items[0]?.json).toMatchObject({
			CRM_ID: '123420',
			_emaildomain: 'example.com',
			subscriptions: [{ email_data: { email: 'john@example.com' }, is_delete: false }, {}, {}, {}],
		});
	});

	it('may lack subscriptions', async () => {
		sandbox.current.fail({
			kind: 'body',
			status: 200,
			body: '{"error": 0, "error_text": "", "data": {"id": "1", "email": "a@example.com"}}',
			contentType: 'application/json',
		});
		const { items } = await sandbox.run(get(john));

		expect(items[0]?.json).toEqual({ id: '1', email: 'a@example.com' });
	});
});

describe('a profile is refused', () => {
	it.each<[INodeParameters, string]>([
		[{ ...john, email: 'john' }, "'Email' is not an email address: john"],
		[{ matching: 'email_phone', email: '', phone: '' }, "'Email' and 'Phone' are both empty"],
		[{ matching: 'profile_id', profileId: '={{ $json.none }}' }, "'Profile ID' is empty"],
		[{ ...john, databaseId: locator('shop') }, "'Database' is not"],
		[
			{ ...john, matching: 'custom_request' },
			"'Match Profile By' has an unknown value: custom_request",
		],
		[{ ...john, additionalFields: { resourceId: locator('0') } }, "'Subscription Resource' is not"],
	])('before anything is sent: %j', async (more, message) => {
		const { error } = await sandbox.run(get(more));

		expect(error?.message).toContain(message);
		expect(sandbox.current.requests).toEqual([]);
	});

	it.each<[string, INodeParameters, string]>([
		['nobody has the email', { ...john, email: 'nobody@example.com' }, '404'],
		['several have the phone', { matching: 'phone', phone: SHARED_PHONE }, '435'],
		['there is no such database', { ...john, databaseId: locator(99) }, '404'],
		[
			'the resource is of another database',
			{ ...john, additionalFields: { resourceId: locator(30) } },
			'413',
		],
	])('by Altcraft where %s', async (_what, more, httpCode) => {
		const { error } = await sandbox.run(get(more));

		expect(error).toMatchObject({ httpCode });
	});

	it('alone, among others that are read', async () => {
		const emails = ['john@example.com', 'nobody@example.com', 'olly@example.com'];
		const { items } = await sandbox.run(get({ ...john, email: '={{ $json.email }}' }), {
			items: emails.map((email) => ({ json: { email } })),
			settings: { onError: 'continueRegularOutput' },
		});

		expect(items.map(({ json }) => json.id)).toEqual([JOHN, undefined, OLLY]);
		expect(items[1]).toMatchObject({ json: { error: expect.any(String) as string } });
	});

	it('to a role that may not read', async () => {
		const { error } = await sandbox.run(get(john), { token: SANDBOX_TOKENS.launchOnly });

		expect(error).toMatchObject({ httpCode: '403' });
	});
});
