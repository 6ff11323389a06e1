import { JOHN, MARY, OLLY, useClient } from './support';

const client = useClient();

const success = { error: 0, error_text: 'Successful operation' };
const done = { ...success, data: null };
const call = async (action: string, body: object) =>
	(await client.call(`/promocodes/${action}`, body)).json;
const code = async (action: string, body: object) => (await call(action, body)).error;
const to = (profileId: string) => ({ db_id: 1, matching: 'profile_id', profile_id: profileId });

describe('requests of the documentation', () => {
	test('codes are imported, and duplicates told one by one', async () => {
		const body = { codes: ['CODE-1', 'CODE-2'], loyalty_id: 1 };
		expect(await call('import', body)).toEqual({
			...success,
			data: [
				{ code: 'CODE-1', error: 0, error_text: '' },
				{ code: 'CODE-2', error: 0, error_text: '' },
			],
			discarded_by_limit: 0,
			duplicated: 0,
			inserted: 2,
		});
		expect(await call('import', { ...body, codes: ['CODE-3', 'CODE-2'] })).toEqual({
			...success,
			data: [
				{ code: 'CODE-3', error: 0, error_text: '' },
				{ code: 'CODE-2', error: 500, error_text: 'Promocode duplicated' },
			],
			discarded_by_limit: 0,
			duplicated: 1,
			inserted: 1,
		});
	});

	test('a free code, and an attached one', async () => {
		expect(await call('get', { code: 'CODE-1', loyalty_id: 5 })).toEqual({
			...success,
			data: {
				created: '2024-04-01T12:39:34Z',
				...{ is_attached: false, is_activated: false, is_expired: false },
				...{ attached: '', activated: '', expired: '', expire_date: '' },
				...{ loyalty_id: 5, code: 'CODE-1' },
			},
		});
		expect((await call('get', { code: 'CODE-12345', loyalty_id: 1 })).data).toMatchObject({
			...{ is_attached: true, attached: '2024-04-01T14:02:05Z', activated: '' },
			...{ database_id: 1, profile_id: JOHN },
		});
	});

	test('all codes of a program', async () => {
		expect(await call('export_all', { loyalty_id: 6 })).toEqual({
			...success,
			data: [
				{ code: 'Code-1' },
				{ code: 'Code-2', attached: '2024-04-01T14:02:05Z', activated: '2024-04-01T14:04:12Z' },
				{ code: 'Code-3' },
			],
		});
	});

	test.each<[string, object]>([
		['activate', { code: 'Code-1', loyalty_id: 5 }],
		[
			'update',
			{ activated: true, code: 'CODE-12345', expire_date: '2098-08-25T08:00:00Z', loyalty_id: 1 },
		],
		['attach', { ...to(JOHN), loyalty_id: 5, code: 'CODE-1' }],
		['detach', { code: 'CODE-12345', db_id: 1, loyalty_id: 1, profile_id: JOHN }],
		['attach', { ...to(MARY), loyalty_id: 4, code: 'Code-1' }],
	])('%s %j', async (action, body) => {
		expect(await call(action, body)).toEqual(done);
	});
});

describe('a code', () => {
	test.each<[string, object, number]>([
		['get', { code: 'none', loyalty_id: 5 }, 404],
		['get', { code: 'CODE-1', loyalty_id: 99 }, 404],
		['activate', { code: 'CODE-1', loyalty_id: 5 }, 400],
		['activate', { code: 'CODE-EXPIRED', loyalty_id: 1 }, 400],
		['update', { code: 'CODE-1', loyalty_id: 5 }, 400],
		['update', { code: 'CODE-1', loyalty_id: 5, expire_date: 'soon' }, 400],
		['attach', { ...to(JOHN), loyalty_id: 1, code: 'CODE-12345' }, 409],
		['attach', { ...to(JOHN), loyalty_id: 7 }, 400],
		['attach', { ...to(JOHN), loyalty_id: 1 }, 404],
		['attach', { ...to(JOHN), loyalty_id: 5, matching: 'email_sub', email: 'a@example.com' }, 400],
		['attach', { db_id: 1, loyalty_id: 5, matching: 'email', email: 'no@example.com' }, 404],
		['detach', { ...to(JOHN), loyalty_id: 1 }, 400],
		['detach', { ...to(JOHN), loyalty_id: 4, code: 'Code-1' }, 400],
		['detach', { ...to(MARY), loyalty_id: 1, code: 'CODE-12345' }, 404],
		['import', { codes: [1], loyalty_id: 1 }, 400],
		['import', { codes: [], loyalty_id: 1 }, 400],
	])('%s %j is refused with %i', async (action, body, error) => {
		expect(await code(action, body)).toBe(error);
	});

	test('that is free is given once, in order, until there is none', async () => {
		expect(await code('attach', { ...to(JOHN), loyalty_id: 5 })).toBe(0);
		expect(await code('attach', { ...to(OLLY), loyalty_id: 5 })).toBe(0);
		expect(await code('attach', { ...to(MARY), loyalty_id: 5 })).toBe(404);
		const owners = client.sandbox.state.promoCodes
			.filter(({ programId }) => programId === 5)
			.map(({ code: name, attachments }) => [name, attachments[0]?.profileId]);
		expect(owners).toEqual([
			['CODE-1', JOHN],
			['Code-1', OLLY],
			['CODE-2', OLLY],
		]);
	});

	test('is made where the program may, and used by its owner', async () => {
		await call('attach', { ...to(MARY), loyalty_id: 4, code: 'NEW' });
		await call('activate', { code: 'NEW', loyalty_id: 4 });
		expect((await call('get', { code: 'NEW', loyalty_id: 4 })).data).toMatchObject({
			is_activated: true,
			profile_id: MARY,
		});
		await call('update', { code: 'NEW', loyalty_id: 4, activated: false });
		expect((await call('get', { code: 'NEW', loyalty_id: 4 })).data).toMatchObject({
			is_activated: false,
			activated: '',
		});
	});

	test('is one of 20,000 in a program for mass mailings', async () => {
		const { data } = await call('export_all', { loyalty_id: 9 });
		expect(data).toHaveLength(20_000);
		await call('attach', { ...to(JOHN), loyalty_id: 9 });
		expect((await call('get', { code: 'BULK-00001', loyalty_id: 9 })).data).toMatchObject({
			profile_id: JOHN,
		});
	});
});
