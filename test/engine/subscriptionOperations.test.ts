import type { INodeParameters } from 'n8n-workflow';

import { MESSAGE } from '../../sandbox/things/seed/messages';
import { SHARED_PHONE } from '../../sandbox/things/seed/profiles';
import { SANDBOX_TOKENS } from '../../sandbox/server';
import { ANNA, JOHN, MARY, OLLY } from '../sandbox/support';
import { everyMatchingValue, locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const of = (operation: string, more: INodeParameters = {}): INodeParameters => ({
	resource: 'subscription',
	operation,
	databaseId: locator(1),
	...more,
});
const john = { matching: 'email', email: 'john@example.com' };
const toService = { resourceId: locator(24) };
const byId = (profileId: string) => ({ matching: 'profile_id', profileId });
const address = (subscription: INodeParameters) => ({ subscription: { subscription } });
const email = (value: string) => address({ channel: 'email', email: value });
const continues = { settings: { onError: 'continueRegularOutput' } } as const;

const paths = () => sandbox.current.requests.map(({ path }) => path.replace('/api/v1.1', ''));
const bodies = () =>
	sandbox.current.requests.map(({ body }) => {
		const { token, ...others } = body as Record<string, unknown>;
		expect(token).toBe(SANDBOX_TOKENS.full);
		return others;
	});
const lastBody = () => bodies().at(-1);
const subscriptionsOf = (id: string) => sandbox.current.state.profiles.get(id)?.subscriptions ?? [];
const toServiceOf = (id: string) =>
	subscriptionsOf(id).find(({ channel, resourceId }) => channel === 'email' && resourceId === 24);

describe('the profile of a subscription', () => {
	const push = { provider: 'android-firebase', subscriptionId: '1234' };

	it.each<[string, INodeParameters, object, string]>([
		['email', { email: 'john@example.com' }, { email: 'john@example.com' }, JOHN],
		['email_profile', { email: 'john@example.com' }, { email: 'john@example.com' }, JOHN],
		['email_sub', { email: 'olly.work@example.com' }, { email: 'olly.work@example.com' }, OLLY],
		['phone', { phone: '+79000000000' }, { phone: '+79000000000' }, JOHN],
		['phone_sub', { phone: '+79000000000' }, { phone: '+79000000000' }, JOHN],
		['email_phone', { email: 'john@example.com' }, { email: 'john@example.com' }, JOHN],
		['email_phone_sub', { phone: '+79000000000' }, { phone: '+79000000000' }, JOHN],
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
	])('is looked for by %s, and named by its ID', async (matching, given, asked, id) => {
		const { items } = await sandbox.run(of('getMany', { matching, ...given }));

		expect(paths()).toEqual(['/profiles/get/', '/subscriptions/list']);
		expect(sandbox.current.requests[0]?.body).toMatchObject({ db_id: 1, matching, ...asked });
		expect(lastBody()).toEqual({ db_id: 1, profile_id: id });
		expect(items).not.toEqual([]);
	});

	it('is not looked for where its ID is given', async () => {
		await sandbox.run(of('getMany', byId(JOHN)));

		expect(paths()).toEqual(['/subscriptions/list']);
		expect(lastBody()).toEqual({ db_id: 1, profile_id: JOHN });
	});

	it('is looked for once in a run, however often it comes', async () => {
		const emails = ['john@example.com', 'olly@example.com', 'john@example.com'];
		const { items } = await sandbox.run(
			of('upsert', { ...toService, matching: 'email', email: '={{ $json.email }}' }),
			{ items: emails.map((value) => ({ json: { email: value } })) },
		);

		expect(items).toHaveLength(3);
		expect(paths().filter((path) => path === '/profiles/get/')).toHaveLength(2);
		expect(paths().filter((path) => path === '/subscriptions/set')).toHaveLength(3);
	});

	it('is looked for anew in another database', async () => {
		await sandbox.run(of('getMany', { ...john, databaseId: locator('={{ $json.db }}') }), {
			items: [{ json: { db: 1 } }, { json: { db: 2 } }],
			...continues,
		});

		expect(paths().filter((path) => path === '/profiles/get/')).toHaveLength(2);
	});

	it.each<[string, INodeParameters, string]>([
		['nobody has the email', { ...john, email: 'nobody@example.com' }, '404'],
		['several have the phone', { matching: 'phone', phone: SHARED_PHONE }, '435'],
	])('that is not found fails its item alone: %s', async (_what, more, code) => {
		const { items } = await sandbox.run(
			of('upsert', { ...toService, ...more, email: '={{ $json.email }}' }),
			{
				items: [{ json: { email: more.email ?? '' } }, { json: { email: 'john@example.com' } }],
				...continues,
			},
		);

		expect(items[0]?.json).toHaveProperty('error');
		expect(items[0]?.json.message).toContain(`(code ${code})`);
		if (more.matching === 'email') expect(items[1]?.json).toMatchObject({ success: true });
		expect(subscriptionsOf(ANNA)).toHaveLength(1);
	});

	it('is named by its ID for a role that may not read', async () => {
		sandbox.current.fail({ kind: 'error', code: 403, text: 'No rights', path: '/profiles/get/' });
		const { error } = await sandbox.run(of('upsert', { ...toService, ...john }));

		expect(error).toMatchObject({ httpCode: '403' });
		expect(error?.description).toContain("match the profile by 'Profile ID'");
		expect(paths()).toEqual(['/profiles/get/']);
	});

	it('whose ID Altcraft does not tell has nothing done to it', async () => {
		sandbox.current.fail({
			kind: 'body',
			status: 200,
			body: '{"error": 0, "data": {"email": "john@example.com"}}',
			contentType: 'application/json',
			path: '/profiles/get/',
		});
		const { error } = await sandbox.run(of('delete', { ...toService, ...john }));

		expect(error?.message).toBe('Altcraft found the profile, but does not tell its ID');
		expect(paths()).toEqual(['/profiles/get/']);
	});
});

describe('the address of a subscription', () => {
	it.each([
		[{ channel: 'email', email: 'n@example.com' }, { email: 'n@example.com' }],
		[{ channel: 'sms', phone: '+79005556677' }, { phone: '+79005556677' }],
		[
			{ channel: 'push', provider: 'ios-apns', subscriptionId: 'abc' },
			{ provider: 'ios-apns', subscription_id: 'abc' },
		],
		[{ channel: 'telegram_bot', chatId: '123' }, { cc_data: { id: 123 } }],
		[{ channel: 'whatsapp', phone: '+79005556677' }, { cc_data: { phone: '+79005556677' } }],
	])('is sent flat: %j', async (form, sent) => {
		await sandbox.run(of('upsert', { ...byId(JOHN), ...toService, ...address(form) }));

		expect(sandbox.onlyBody()).toEqual({
			...{ db_id: 1, profile_id: JOHN, resource_id: 24 },
			...{ channel: form.channel, ...sent },
		});
	});

	it.each<[string, INodeParameters, object]>([
		['an email', john, { channel: 'email', email: 'john@example.com' }],
		[
			'a phone',
			{ matching: 'phone', phone: '+79000000000' },
			{ channel: 'sms', phone: '+79000000000' },
		],
		[
			'either, of which one is given',
			{ matching: 'email_phone', email: '', phone: '+79000000000' },
			{ channel: 'sms', phone: '+79000000000' },
		],
	])('is the one that the profile is matched by: %s', async (_what, matched, sent) => {
		const { items } = await sandbox.run(of('get', { ...matched, ...toService }));

		expect(lastBody()).toEqual({ db_id: 1, profile_id: JOHN, resource_id: 24, ...sent });
		expect(items[0]?.json).toMatchObject({ ...sent, resource_id: 24, status: 'subscribed' });
	});

	it.each<[INodeParameters, string]>([
		[
			byId(JOHN),
			"'Subscription' is empty, and the profile is matched by neither an email nor a phone",
		],
		[
			{ matching: 'email_phone', email: 'john@example.com', phone: '+79000000000' },
			"'Subscription' is empty, and the profile is matched by both an email and a phone",
		],
		[{ ...john, ...email('nobody') }, "'Subscription: Email' is not an email address: nobody"],
		[{ ...john, ...email('') }, "'Subscription: Email' is empty"],
		[
			{ ...john, ...address({ channel: 'fax' }) },
			"'Subscription: Channel' has an unknown value: fax",
		],
		[{ ...john, resourceId: locator('={{ $json.none }}') }, "'Resource' is empty"],
	])('is refused before anything is sent: %j', async (more, message) => {
		const { error } = await sandbox.run(of('delete', { ...toService, ...more }));

		expect(error?.message).toContain(message);
		expect(sandbox.current.requests).toEqual([]);
	});
});

describe('Create or Update', () => {
	it('gives the subscription a status, and leaves the others alone', async () => {
		const { items } = await sandbox.run(
			of('upsert', { ...john, ...toService, status: 'unsubscribed' }),
		);

		expect(items).toEqual([{ json: { success: true, duplicate: false }, pairedItem: { item: 0 } }]);
		expect(lastBody()).toMatchObject({ channel: 'email', status: 'unsubscribed' });
		expect(subscriptionsOf(JOHN).map(({ status }) => status)).toEqual([
			...['subscribed', 'unsubscribed', 'subscribed', 'subscribed'],
		]);
	});

	it('sends no status that is to stay', async () => {
		await sandbox.run(of('upsert', { ...byId(JOHN), ...toService, ...email('john@example.com') }));

		expect(sandbox.onlyBody()).not.toHaveProperty('status');
	});

	it.each([
		['={{ $json.status }}', "'Status' has an expression that gives nothing"],
		['={{ "gone" }}', "'Status' has an unknown value: gone"],
	])('refuses the status %s', async (status, message) => {
		const { error } = await sandbox.run(of('upsert', { ...john, ...toService, status }));

		expect(error?.message).toBe(message);
		expect(sandbox.current.requests).toEqual([]);
	});

	it('makes a new subscription with all that it may have', async () => {
		await sandbox.run(
			of('upsert', {
				...byId(MARY),
				...toService,
				...email('mary@example.com'),
				status: 'unconfirmed',
				additionalFields: {
					categories: 'news, sale',
					customFields: { field: [{ name: '_device_type', value: 'web' }] },
					priority: 0,
					registrationDate: '2018-08-22T00:00:00.000Z',
					registrationIp: '10.250.13.5',
					registrationUrl: 'https://example.com/',
					skipTriggers: false,
				},
			}),
		);

		expect(sandbox.onlyBody()).toEqual({
			...{ db_id: 1, profile_id: MARY, resource_id: 24 },
			...{ channel: 'email', email: 'mary@example.com', status: 'unconfirmed' },
			...{ cats: ['news', 'sale'], custom_fields: { _device_type: 'web' }, priority: 0 },
			date: expect.stringMatching(/^2018-08-22T/) as string,
			...{ ip: '10.250.13.5', url: 'https://example.com/', skip_triggers: false },
		});
		expect(toServiceOf(MARY)).toMatchObject({
			status: 'unconfirmed',
			categories: ['news', 'sale'],
		});
	});

	it.each<[string, INodeParameters, string]>([
		['a resource of another database', { resourceId: locator(30) }, '413'],
		['a resource that is not there', { resourceId: locator(99) }, '404'],
		['a profile that is not there', byId('66acb337240d521303798801'), '404'],
		[
			'a channel that the resource does not have',
			{ resourceId: locator(7), ...address({ channel: 'sms', phone: '+79000000000' }) },
			'400',
		],
	])('is refused by Altcraft for %s', async (_what, more, httpCode) => {
		const { error } = await sandbox.run(
			of('upsert', { ...byId(JOHN), ...toService, ...email('john@example.com'), ...more }),
		);

		expect(error).toMatchObject({ httpCode });
	});
});

describe('Delete and Restore', () => {
	it('take a subscription away and bring it back, with its status', async () => {
		const { items } = await sandbox.run(of('delete', { ...john, ...toService }));
		expect(items[0]?.json).toEqual({ deleted: true, success: true, duplicate: false });
		expect(toServiceOf(JOHN)).toMatchObject({ isDeleted: true, status: 'subscribed' });

		const gone = await sandbox.run(of('get', { ...john, ...toService }));
		expect(gone.error).toMatchObject({ httpCode: '404' });
		expect(gone.error?.description).toContain('Check that the profile has this subscription');

		const restored = await sandbox.run(of('restore', { ...john, ...toService }));
		expect(restored.items[0]?.json).toEqual({ success: true, duplicate: false });
		const back = await sandbox.run(of('get', { ...john, ...toService }));
		expect(back.items[0]?.json).toMatchObject({ status: 'subscribed' });
	});

	it('keep messages from a deleted subscription', async () => {
		const trigger = {
			resource: 'triggerMailing',
			operation: 'start',
			triggerMailingId: locator(12),
			...john,
		};
		await sandbox.run(of('delete', { ...john, ...toService }));
		await sandbox.run(trigger);
		const { length } = sandbox.current.state.sendings;
		await sandbox.run(of('restore', { ...john, ...toService }));
		await sandbox.run({ ...trigger, options: { requestId: 'once-more' } });

		expect(sandbox.current.state.sendings.length).toBe(length + 1);
	});
});

describe('Get Many', () => {
	it('lists the subscriptions of a profile as Altcraft has them', async () => {
		const { items } = await sandbox.run(of('getMany', john));

		expect(items).toHaveLength(4);
		expect(items[3]).toEqual({
			json: {
				channel: 'push',
				...{ provider: 'android-firebase', subscription_id: '1234' },
				...{ priority: 0, resource_id: 24, status: 'subscribed' },
			},
			pairedItem: { item: 0 },
		});
	});

	const ofResource = (more: INodeParameters = {}): INodeParameters => ({
		resource: 'subscription',
		operation: 'getMany',
		subscriptionsOf: 'resource',
		resourceId: locator(24),
		...more,
	});

	it("lists everybody's to a resource, simplified", async () => {
		const { items } = await sandbox.run(ofResource());

		expect(bodies()[0]).toEqual({ resource_id: 24, from_id: '', limit: 50 });
		expect(items[0]?.json).toEqual({
			...{ profile_id: JOHN, db_id: 1, resource_id: 24, channel: 'email' },
			...{ email: 'john@example.com', status: 'subscribed', priority: 0 },
		});
	});

	it('lists all that Altcraft tells without Simplify', async () => {
		const { items } = await sandbox.run(ofResource({ simplify: false }));

		expect(items[0]?.json).toHaveProperty('hash_id');
		expect(items[0]?.json).toHaveProperty('_xxh');
	});

	it('goes on by the pointer that Altcraft gives, until a page is empty', async () => {
		const { profiles } = sandbox.current.state;
		const known = profiles.get(JOHN);
		if (known === undefined) throw new Error('The sandbox has no John');
		for (let n = 0; n < 2500; n++) {
			profiles.save({
				...known,
				id: n.toString(16).padStart(24, '0'),
				data: {},
				subscriptions: [
					{
						channel: 'email',
						resourceId: 7,
						email: `a${String(n)}@example.com`,
						status: 'subscribed',
					},
				],
			});
		}
		const all = ofResource({ resourceId: locator(7), returnAll: true });
		const { items } = await sandbox.run(all);

		expect(new Set(items.map(({ json }) => json.email)).size).toBe(2503);
		expect(items).toHaveLength(2503);
		expect(sandbox.current.requests).toHaveLength(4);
		const { items: some } = await sandbox.run({ ...all, returnAll: false, limit: 3 });
		expect(some).toHaveLength(3);
	});

	it('sends filters', async () => {
		await sandbox.run(
			ofResource({
				filters: { databaseId: locator('#1'), channel: 'sms', status: 'subscribed' },
			}),
		);

		expect(bodies()[0]).toMatchObject({ db_id: 1, channel: 'sms', status: 'subscribed' });
	});

	it('leaves what belongs to the other choice out, whatever it holds', async () => {
		await sandbox.run(ofResource({ ...john, databaseId: locator(1) }));
		expect(bodies()[0]).toEqual({ resource_id: 24, from_id: '', limit: 50 });

		sandbox.current.reset();
		await sandbox.run(
			of('getMany', { ...byId(JOHN), ...toService, returnAll: true, filters: { status: 'x' } }),
		);
		expect(sandbox.onlyBody()).toEqual({ db_id: 1, profile_id: JOHN });
	});

	it.each([
		[{ subscriptionsOf: '={{ $json.none }}' }, "'Subscriptions Of' is empty"],
		[{ resourceId: locator('={{ $json.none }}') }, "'Resource' is empty"],
		[{ filters: { status: 'gone' } }, "'Status' has an unknown value: gone"],
	])('with %j is refused before anything is sent', async (more, message) => {
		const every = { ...everyMatchingValue, databaseId: locator(1) };
		const { error } = await sandbox.run({ ...every, ...ofResource(more) });

		expect(error?.message).toBe(message);
		expect(sandbox.current.requests).toEqual([]);
	});
});

describe('Suspend All and Unsuspend All', () => {
	const all = (operation: string, more: INodeParameters = {}) =>
		of(operation, { confirmed: true, ...more });

	it.each<[INodeParameters, object, number]>([
		[{ affects: 'resource', ...toService }, { resource_id: 24 }, 7],
		[{ affects: 'channel', channel: 'email' }, { channel: 'email' }, 6],
		[
			{ affects: 'resourceAndChannel', ...toService, channel: 'sms' },
			{ resource_id: 24, channel: 'sms' },
			2,
		],
		[{ affects: 'database' }, {}, 9],
	])('reach as far as is chosen: %j', async (more, sent, updated) => {
		const { items } = await sandbox.run(all('suspendAll', more));

		expect(sandbox.onlyBody()).toEqual({ db_id: 1, ...sent });
		expect(items[0]?.json).toEqual({ updated, success: true, duplicate: false });

		const { items: again } = await sandbox.run(all('unsuspendAll', more));
		expect(again[0]?.json).toMatchObject({ updated });
		expect(toServiceOf(JOHN)).toMatchObject({ status: 'subscribed' });
	});

	it('leave what does not belong to the choice out, whatever it holds', async () => {
		await sandbox.run(
			all('suspendAll', { affects: '={{ "channel" }}', channel: 'sms', ...toService }),
		);

		expect(sandbox.onlyBody()).toEqual({ db_id: 1, channel: 'sms' });
	});

	it('change one status alone', async () => {
		await sandbox.run(all('suspendAll', { affects: 'database' }));
		expect(subscriptionsOf(MARY).map(({ status }) => status)).toEqual(['unconfirmed', 'suspended']);
	});

	it('keep messages from those who are suspended', async () => {
		await sandbox.run(all('suspendAll', { affects: 'database' }));
		await sandbox.run({
			resource: 'triggerMailing',
			operation: 'start',
			triggerMailingId: locator(12),
			...john,
		});

		expect(sandbox.current.state.sendings).toEqual([]);
	});

	it.each<[INodeParameters, string]>([
		[{ affects: 'resource', resourceId: locator('={{ $json.none }}') }, "'Resource' is empty"],
		[{ affects: 'channel', channel: '={{ $json.none }}' }, "'Channel' is empty"],
		[{ affects: 'resourceAndChannel', ...toService, channel: '={{ "" }}' }, "'Channel' is empty"],
		[{ affects: '={{ $json.none }}', ...toService }, "'Suspend' is empty"],
		[{ affects: '={{ "everything" }}', ...toService }, "'Suspend' has an unknown value"],
		[{ affects: 'database', confirmed: false }, "'Confirm Suspension' is off"],
		[
			{ affects: 'database', confirmed: '={{ true }}' },
			"'Confirm Suspension' is not a switch that was turned on",
		],
		[
			{ affects: 'database', confirmed: '={{ $fromAI("confirmed") }}' },
			"'Confirm Suspension' is not a switch that was turned on",
		],
	])('never go further than was chosen: %j', async (more, message) => {
		const { error } = await sandbox.run(all('suspendAll', more));

		expect(error?.message).toContain(message);
		expect(sandbox.current.requests).toEqual([]);
	});
});

describe('Unsubscribe by Message', () => {
	const unsubscribe = (more: INodeParameters = {}): INodeParameters => ({
		resource: 'subscription',
		operation: 'unsubscribe',
		resourceToken: MESSAGE.resourceToken,
		sendMessageId: MESSAGE.id,
		...more,
	});
	const igor = () => subscriptionsOf(MESSAGE.profileId)[0];

	it('unsubscribes whoever got it, and tells who that is', async () => {
		const { items } = await sandbox.run(unsubscribe());

		expect(sandbox.onlyBody()).toEqual({ rtoken: MESSAGE.resourceToken, smid: MESSAGE.id });
		expect(items[0]?.json).toEqual({
			profile_id: MESSAGE.profileId,
			success: true,
			duplicate: false,
		});
		expect(igor()).toMatchObject({ status: 'unsubscribed' });
	});

	it('unsubscribes from categories alone, where these are given', async () => {
		await sandbox.run(unsubscribe({ additionalFields: { categories: ['cat_to_unsub'] } }));

		expect(sandbox.onlyBody()).toMatchObject({ categories: ['cat_to_unsub'] });
		expect(igor()).toMatchObject({ status: 'subscribed', categories: ['news'] });
	});

	it.each([
		[{ resourceToken: '={{ $json.none }}' }, "'Resource Token' is empty"],
		[{ sendMessageId: '={{ $json.none }}' }, "'Message ID' is empty"],
		[{ additionalFields: { categories: '={{ $json.none }}' } }, "'Categories' is empty"],
	])('with %j is refused, so that nobody is unsubscribed from more', async (more, message) => {
		const { error } = await sandbox.run(unsubscribe(more));

		expect(error?.message).toBe(message);
		expect(sandbox.current.requests).toEqual([]);
	});

	it('of a message that was never sent says what to check', async () => {
		const { error } = await sandbox.run(unsubscribe({ sendMessageId: 'f1' }));

		expect(error).toMatchObject({ httpCode: '404' });
		expect(error?.description).toContain('Check the message ID and the token of the resource');
	});
});
