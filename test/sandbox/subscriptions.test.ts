import { sendMessageId } from '../../sandbox/platform/hooks/event-data';
import { MESSAGE } from '../../sandbox/things/seed/messages';
import { SANDBOX_TOKENS } from '../../sandbox/server';
import { codesOf, useReceiver } from './hook-receiver';
import { ANNA, JOHN, MARY, PAULA, useClient } from './support';

const client = useClient();
const { hook, received } = useReceiver(client);

beforeEach(() => {
	// What is asked twice here is meant twice.
	client.sandbox.setVariants({ checksumDeduplication: false });
});

const success = { error: 0, error_text: 'Successful operation' };
const call = async (action: string, body: object, token?: string) =>
	(await client.call(`/subscriptions/${action}`, body, { token })).json;
const john = {
	...{ db_id: 1, profile_id: JOHN, resource_id: 24 },
	...{ channel: 'email', email: 'john@example.com' },
};
const push = { channel: 'push', provider: 'android-firebase', subscription_id: '1234' };
const ofJohn = { db_id: 1, profile_id: JOHN, resource_id: 24 };

describe('requests of the documentation', () => {
	test('set: the example, with the envelope alone', async () => {
		const example = {
			...{ channel: 'email', db_id: 20, email: 'example@example.org', priority: 4 },
			...{ profile_id: '5a5b91d769d4265b958b9acb', resource_id: 3, status: 'suspended' },
		};
		expect(await call('set', example)).toEqual(success);
		const { data } = await call('list', { db_id: 20, profile_id: example.profile_id });
		expect(data).toContainEqual({
			...{ channel: 'email', email: 'example@example.org', priority: 4 },
			...{ resource_id: 3, status: 'suspended' },
		});
	});

	test('list, get, delete and undelete', async () => {
		expect(await call('list', { db_id: 1, profile_id: ANNA })).toEqual({
			...success,
			data: [
				{
					...{ channel: 'email', email: 'anna@example.com', priority: 0 },
					...{ resource_id: 24, status: 'subscribed' },
				},
			],
		});
		expect(await call('get', { ...ofJohn, ...push })).toEqual({
			...success,
			data: { ...push, priority: 0, resource_id: 24, status: 'subscribed' },
		});
		expect(await call('delete', { ...ofJohn, ...push })).toEqual(success);
		expect(await call('undelete', { ...ofJohn, ...push })).toEqual(success);
	});

	test('list_all: rows with their profiles, and a pointer', async () => {
		expect(await call('list_all', { resource_id: 29, db_id: 20, limit: 1 })).toEqual({
			...success,
			data: [
				{
					db_id: 20,
					profile_id: '5a5b91d769d4265b958b9acb',
					_xxh: expect.stringMatching(/^[0-9a-f]{16}$/) as unknown,
					hash_id: expect.stringMatching(/^[0-9a-f]{8}$/) as unknown,
					...{ resource_id: 29, channel: 'email', email: 'example@example.org' },
					...{ priority: 0, status: 'subscribed' },
				},
			],
			next_from_id: expect.stringMatching(/./) as unknown,
		});
	});

	test('suspend_all and unsuspend_all tell how many', async () => {
		expect(await call('suspend_all', { db_id: 1, channel: 'email' })).toEqual({
			...success,
			updated: 6,
		});
		expect(await call('unsuspend_all', { db_id: 1 })).toEqual({ ...success, updated: 6 });
		expect(await call('unsuspend_all', { db_id: 1 })).toEqual({ ...success, updated: 0 });
	});

	test('message_unsub: the profile at the root', async () => {
		const { json } = await client.call('/profiles/message_unsub', {
			rtoken: MESSAGE.resourceToken,
			smid: MESSAGE.id,
			categories: ['cat_to_unsub'],
		});
		expect(json).toEqual({ ...success, profile_id: MESSAGE.profileId });
	});
});

describe('a subscription', () => {
	test('keeps what a change does not tell', async () => {
		await call('set', { ...john, cats: ['news'], custom_fields: { _os: 'Android' } });
		await call('set', { ...john, status: 1, priority: -1 });
		expect((await call('get', john)).data).toMatchObject({
			...{ status: 'unsubscribed', priority: 0, cats: ['news'] },
			custom_fields: { _os: 'Android' },
		});
	});

	test('that is deleted shows in the profile, and nowhere else', async () => {
		await call('delete', john);
		expect((await call('get', john)).error).toBe(404);
		expect((await call('delete', john)).error).toBe(404);
		expect((await call('list', { db_id: 1, profile_id: JOHN })).data).toHaveLength(3);
		const { json } = await client.call('/profiles/get/', { db_id: 1, email: 'john@example.com' });
		expect(json.data).toMatchObject({
			subscriptions: [{ is_delete: false }, { is_delete: true }, {}, {}],
		});
	});

	test('tells where it was made in the profile', async () => {
		await call('set', { ...john, date: '2018-01-19T13:54:05.466Z', ip: '192.168.0.1' });
		const { json } = await client.call('/profiles/get/', { db_id: 1, email: 'john@example.com' });
		expect(json.data).toMatchObject({
			subscriptions: [
				{},
				{ reg_info: { date: '2018-01-19T13:54:05.466Z', ip: '192.168.0.1' } },
				{},
				{},
			],
		});
	});

	test.each<[string, string, object, number]>([
		['of a profile in another database', 'get', { ...john, profile_id: PAULA }, 404],
		['of nobody', 'set', { ...john, profile_id: 'nobody' }, 404],
		['of a resource that is not there', 'set', { ...john, resource_id: 99 }, 404],
		['of a resource for another database', 'set', { ...john, resource_id: 30 }, 413],
		[
			'in a channel that the resource lacks',
			'set',
			{ ...ofJohn, resource_id: 7, channel: 'sms', phone: '+79000000000' },
			400,
		],
		['without an address', 'set', { ...ofJohn, channel: 'email' }, 400],
		['without a channel', 'get', { ...ofJohn, email: 'john@example.com' }, 400],
		['in an unknown status', 'set', { ...john, status: 'gone' }, 400],
		['by a matching', 'set', { ...john, matching: 'email' }, 400],
		['that nobody has', 'get', { ...john, email: 'other@example.com' }, 404],
		['with a time that is none', 'set', { ...john, date: 'yesterday' }, 400],
	])('%s is refused: %s', async (_what, action, body, error) => {
		expect((await call(action, body)).error).toBe(error);
	});
});

describe('the pages of everybody’s subscriptions', () => {
	test('follow each other until one is empty', async () => {
		const found: unknown[] = [];
		let from: unknown = '';
		for (let page = 0; page < 10; page += 1) {
			const { data, next_from_id } = await call('list_all', {
				...{ resource_id: 24, limit: 3, from_id: from },
			});
			if (!Array.isArray(data) || data.length === 0) break;
			found.push(...(data as unknown[]));
			from = next_from_id;
		}
		expect(found).toHaveLength(7);
	});

	test.each([
		[{ channel: 'sms' }, 2],
		[{ status: 'unsubscribed' }, 0],
		[{ db_id: 5 }, 0],
	])('are narrowed by %j', async (filter, count) => {
		expect((await call('list_all', { resource_id: 24, ...filter })).data).toHaveLength(count);
	});

	test.each([
		[{ from_id: '12' }, 400],
		[{ from_id: 'no pointer' }, 400],
		[{ resource_id: 99 }, 404],
		[{ db_id: 99 }, 404],
	])('are refused with %j', async (more, error) => {
		expect((await call('list_all', { resource_id: 24, ...more })).error).toBe(error);
	});
});

describe('suspending', () => {
	test('narrows by resource and channel, and leaves other statuses alone', async () => {
		const body = { db_id: 1, resource_id: 24, channel: 'sms' };
		expect((await call('suspend_all', body)).updated).toBe(2);
		await call('suspend_all', { db_id: 1 });
		const { data } = await call('list', { db_id: 1, profile_id: MARY });
		expect(data).toMatchObject([{ status: 'unconfirmed' }, { status: 'suspended' }]);
	});

	test('leaves deleted ones alone', async () => {
		await call('delete', john);
		expect((await call('suspend_all', { db_id: 1, channel: 'email' })).updated).toBe(5);
	});
});

describe('a message', () => {
	const unsubscribe = async (smid: string, rtoken = 'resource-24-token') =>
		(await client.call('/profiles/message_unsub', { rtoken, smid })).json;

	test.each(['', 'u', 'm', 'f', 'w'])(
		'that was really sent names who got it, with the prefix "%s"',
		async (prefix) => {
			await client.call('/campaigns/triggers/start/', { id: 12, email: 'john@example.com' });
			const [sending] = client.sandbox.state.sendings;
			if (sending === undefined) throw new Error('Nothing was sent');
			const { resourceId } = sending.subscription;
			const id = `${prefix}${sendMessageId(sending)}`;
			expect(await unsubscribe(id, `resource-${String(resourceId)}-token`)).toMatchObject({
				error: 0,
				profile_id: JOHN,
			});
			const { data } = await call('list', { db_id: 1, profile_id: JOHN });
			const changed = (data as { resource_id: number; status: string }[]).filter(
				({ status }) => status === 'unsubscribed',
			);
			expect(changed).toMatchObject([{ resource_id: resourceId, channel: 'email' }]);
		},
	);

	test.each([
		['that was not sent', 'u123', 'resource-24-token'],
		['of another resource', MESSAGE.id, 'resource-24-token'],
		['with an unknown token', MESSAGE.id, 'nonsense'],
	])('%s unsubscribes nobody', async (_what, smid, rtoken) => {
		expect((await unsubscribe(smid, rtoken)).error).toBe(404);
	});
});

describe('rights and groups', () => {
	test.each<[keyof typeof SANDBOX_TOKENS, string, object, number]>([
		['listOnly', 'set', john, 403],
		['listOnly', 'suspend_all', { db_id: 1 }, 403],
		['listOnly', 'get', john, 0],
		['launchOnly', 'get', john, 403],
		['restricted', 'get', john, 0],
		['restricted', 'list', { db_id: 20, profile_id: '5a5b91d769d4265b958b9acb' }, 404],
	])('%s: %s %j answers %i', async (token, action, body, error) => {
		expect((await call(action, body, SANDBOX_TOKENS[token])).error).toBe(error);
	});
});

test('a status that changes is told to action hooks, once', async () => {
	hook({ events: ['unsub'] });
	await call('set', { ...john, status: 'unsubscribed' });
	await call('set', { ...john, status: 'unsubscribed' });
	expect(codesOf(await received())).toEqual(['unsub']);
});
