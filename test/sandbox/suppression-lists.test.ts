import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { SANDBOX_TOKENS } from '../../sandbox/server';
import { JOHN, useClient } from './support';
import { download, exported, taskData } from './tasks';

const client = useClient();

const success = { error: 0, error_text: 'Successful operation' };
const call = async (action: string, body: object, token?: string) =>
	(await client.call(`/suppresses/${action}`, body, { token })).json;
const md5 = (text: string) => createHash('md5').update(text).digest('hex');

describe('requests of the documentation', () => {
	const matches = { email_matched: false, domain_matched: false, phone_matched: false };

	test.each<[string, object, object]>([
		[
			'get',
			{ id: 1 },
			{ data: { id: 1, name: 'Global suppress list', is_global: true, description: '' } },
		],
		[
			'get',
			{ id: 3 },
			{ data: { id: 3, name: 'New suppression list', is_global: false, description: '' } },
		],
		['add', { name: 'New suppression list' }, { data: { saved_id: 5 } }],
		[
			'list',
			{ from_id: 1, limit: 2 },
			{
				data: [
					{ id: 1, name: 'Global suppress list', ui_tags: [], groups: [{ id: 0, name: 'main' }] },
					{ id: 3, name: 'New suppression list', ui_tags: [], groups: [{ id: 0, name: 'main' }] },
				],
				total_count: 3,
			},
		],
		['email_check', { id: 1, email: 'john@example.com' }, { matched: false, ...matches }],
		['email_add', { id: 1, email: 'john@example.com' }, {}],
		[
			'emails_add',
			{ id: 1, emails: ['john@example.com'] },
			{ total_count: 1, total_duplicated: 0, total_imported: 1, total_updated: 0 },
		],
		['email_remove', { id: 1, email: 'john@example.com' }, {}],
		['emails_remove', { id: 1 }, { removed_count: 0 }],
		['domain_check', { id: 1, domain: 'example.com' }, { matched: false }],
		['domain_add', { id: 1, domain: 'example.com' }, { data: { 'example.com': true } }],
		[
			'domains_add',
			{ id: 1, domains: ['example.com'] },
			{ total_count: 1, total_duplicated: 0, total_imported: 1, total_updated: 0 },
		],
		['domain_remove', { id: 3, domain: 'example.com' }, { data: null }],
		['domains_remove', { id: 1 }, { removed_count: 0 }],
		['phone_check', { id: 1, value: '+79000000001' }, { matched: false, ...matches }],
		['phone_add', { id: 1, value: '+79009009001' }, { data: { '+79009009001': true } }],
		[
			'phones_add',
			{ id: 1, values: ['+79009009001', '+79009009002'] },
			{ total_count: 2, total_duplicated: 0, total_imported: 2, total_invalid: 0 },
		],
		['phone_remove', { id: 1, value: '+79009009001' }, { data: null }],
		['phones_remove', { id: 1 }, { removed_count: 0 }],
		['update', { id: 3, name: 'Other' }, { data: { saved_id: 3 } }],
		['delete', { id: 3 }, { data: null }],
	])('%s %j', async (action, body, answer) => {
		expect(await call(action, body)).toEqual({ ...success, ...answer });
	});

	test('export: the task, its status and the file', async () => {
		await call('emails_add', { id: 1, emails: ['John@Example.com', 'olly@example.com'] });
		await call('domain_add', { id: 1, domain: 'spam.example' });
		const id = await exported(client, 1, 'emails');
		expect(await taskData(client, id)).toEqual({ status: 'queued', progress: 0 });
		expect(await taskData(client, id)).toEqual({ status: 'running', progress: 50 });
		const { result, ...outcome } = await taskData(client, id);
		expect(outcome).toEqual({ status: 'completed', progress: 100 });
		expect(result).toEqual({
			hashed_file: expect.stringMatching(
				/^suppress\/[0-9a-f-]{36}\/global_suppress_list\.md5\.zip$/,
			) as unknown,
			is_api: true,
			regular_file: '',
			suppress_id: 1,
			total: 2,
		});
		const { hashed_file } = result as { hashed_file: string };
		const response = await download(client, hashed_file);
		expect(response.headers.get('content-type')).toBe('application/zip');
		const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
		expect(Object.values(files).map((bytes) => strFromU8(bytes))).toEqual([
			`${md5('john@example.com')}\n${md5('olly@example.com')}\n`,
		]);
	});
});

describe('contacts', () => {
	test('an address and its domain are told apart, whatever the case', async () => {
		await call('email_add', { id: 3, email: 'John@Example.com' });
		const { error, error_text, ...ofAddress } = await call('email_check', {
			id: 3,
			email: 'john@example.COM',
		});
		expect([error, error_text]).toEqual([0, success.error_text]);
		expect(ofAddress).toEqual({
			matched: true,
			email_matched: true,
			domain_matched: false,
			phone_matched: false,
		});
		await call('domain_add', { id: 3, domain: 'EXAMPLE.org' });
		expect(await call('email_check', { id: 3, email: 'anybody@example.org' })).toMatchObject({
			matched: true,
			email_matched: false,
			domain_matched: true,
		});
	});

	test('phones are compared by their digits', async () => {
		await call('phone_add', { id: 3, value: '+7 (900) 900-90-01' });
		expect(await call('phone_check', { id: 3, value: '79009009001' })).toMatchObject({
			matched: true,
			phone_matched: true,
		});
	});

	test('totals count what is there already, and what stands twice in the request', async () => {
		await call('phone_add', { id: 3, value: '+79009009001' });
		const values = ['+79009009001', '+79009009002', '8', '+7 900 900 90 02'];
		expect(await call('phones_add', { id: 3, values })).toMatchObject({
			total_count: 4,
			total_imported: 1,
			total_duplicated: 2,
			total_invalid: 1,
		});
		expect(await call('phones_remove', { id: 3 })).toMatchObject({ removed_count: 2 });
	});

	test.each([
		['email', 'john@example.com', true],
		['domain', 'example.com', true],
		['phone', '79009009001', false],
	])('%s is removed by its hash: %s', async (type, value, isRemoved) => {
		const name = type === 'phone' ? 'value' : type;
		await call(`${type}_add`, { id: 3, [name]: value });
		await call(`${type}_remove`, { id: 3, [name]: md5(value) });
		const { matched } = await call(`${type}_check`, { id: 3, [name]: value });
		expect(matched).toBe(!isRemoved);
	});

	test.each([
		['email_add', { id: 3, email: 'nobody' }, 400],
		['domain_add', { id: 3, domain: 'a@example.com' }, 400],
		['phone_add', { id: 3, value: 'none' }, 400],
		['phone_add', { id: 3, phone: '+79009009001' }, 400],
		['email_check', { id: 999, email: 'john@example.com' }, 404],
		['delete', { id: 1 }, 400],
		['update', { id: 3 }, 400],
		['export', { id: 3, type: 'everything' }, 400],
	])('%s %j is refused with %i', async (action, body, error) => {
		expect((await call(action, body)).error).toBe(error);
	});
});

describe('rights and groups', () => {
	test.each<[keyof typeof SANDBOX_TOKENS, string, object, number]>([
		['listOnly', 'add', { name: 'x' }, 403],
		['launchOnly', 'add', { name: 'x' }, 403],
		['listOnly', 'email_add', { id: 1, email: 'a@example.com' }, 403],
		['listOnly', 'email_check', { id: 1, email: 'a@example.com' }, 0],
		['launchOnly', 'get', { id: 1 }, 403],
		['restricted', 'email_add', { id: 1, email: 'a@example.com' }, 0],
		['restricted', 'get', { id: 4 }, 404],
		['restricted', 'delete', { id: 4 }, 404],
	])('%s: %s %j answers %i', async (token, action, body, error) => {
		expect((await call(action, body, SANDBOX_TOKENS[token])).error).toBe(error);
	});

	test('a list that is added can be read, changed and deleted', async () => {
		const { restricted } = SANDBOX_TOKENS;
		await call('add', { name: 'Mine' }, restricted);
		await call('update', { id: 5, name: 'Ours' }, restricted);
		expect((await call('get', { id: 5 }, restricted)).data).toMatchObject({ name: 'Ours' });
		await call('delete', { id: 5 }, restricted);
		expect((await call('get', { id: 5 }, restricted)).error).toBe(404);
	});
});

describe('messages', () => {
	const trigger = () =>
		client.call('/campaigns/triggers/start/', { id: 1, matching: 'profile_id', profile_id: JOHN });
	const sent = () => client.sandbox.state.sendings.length;

	test('none reach an address in the global list', async () => {
		await call('email_add', { id: 1, email: 'john@example.com' });
		await trigger();
		expect(sent()).toBe(0);
		await call('email_remove', { id: 1, email: 'john@example.com' });
		await client.call('/campaigns/triggers/start/', { id: 12, email: 'john@example.com' });
		expect(sent()).toBe(1);
	});

	test('another list counts for the templates that use it', async () => {
		await call('email_add', { id: 3, email: 'john@example.com' });
		const channels = [{ sid: 'email', fields: { subject: 'News' } }];
		const template = { id: 21, name: 'Newsletter', channels };
		await client.call('/templates/update', { ...template, suppress_id: 3 });
		await trigger();
		expect(sent()).toBe(0);
		await client.call('/templates/update', template);
		await client.call('/campaigns/triggers/start/', { id: 12, email: 'john@example.com' });
		expect(sent()).toBe(1);
	});

	test('another list counts for the mailings that use it', async () => {
		await call('domain_add', { id: 3, domain: 'example.com' });
		await trigger();
		expect(sent()).toBe(1);
		const { mailings } = client.sandbox.state;
		const place = mailings.findIndex(({ id }) => id === 12);
		const [mailing] = mailings.slice(place, place + 1);
		if (mailing) mailings[place] = { ...mailing, suppressionListIds: [3] };
		await client.call('/campaigns/triggers/start/', { id: 12, email: 'john@example.com' });
		expect(sent()).toBe(1);
	});
});
