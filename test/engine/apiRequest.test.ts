import type { INodeParameters } from 'n8n-workflow';

import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const request = (path: string, body = '{}', more: INodeParameters = {}): INodeParameters => ({
	resource: 'apiRequest',
	operation: 'send',
	path,
	body,
	...more,
});

it.each(['/suppresses/get', 'suppresses/get', '/api/v1.1/suppresses/get', ' suppresses/get '])(
	'takes the path %j',
	async (path) => {
		await sandbox.run(request(path, '{ "id": 3 }', { changesSomething: false }));

		expect(sandbox.onlyRequest().path).toBe('/api/v1.1/suppresses/get');
	},
);

it.each([
	'',
	'https://example.com/x',
	'/../download/x',
	'//example.com',
	'/a?token=x',
	'/a b',
	'/a#b',
])('refuses the path %j before anything is sent', async (path) => {
	const { error } = await sandbox
		.run(request(path), {
			settings: { onError: 'stopWorkflow' },
		})
		.catch((thrown: unknown) => ({ error: thrown as Error }));

	expect(error).toBeDefined();
	expect(sandbox.current.requests).toEqual([]);
});

it('that changes something carries a Request-ID, and tells of success', async () => {
	const { items } = await sandbox.run(
		request('/suppresses/email_add', '{ "id": 3, "email": "a@example.com" }'),
	);

	expect(sandbox.onlyRequest().headers).toHaveProperty('request-id');
	expect(items[0]?.json).toMatchObject({ success: true, duplicate: false });
	expect(items[0]?.json).not.toHaveProperty('error');
});

it('that only reads carries none, and gives the whole answer without its code', async () => {
	const { items } = await sandbox.run(
		request('/suppresses/get', '{ "id": 3 }', { changesSomething: false }),
	);

	expect(sandbox.onlyRequest().headers).not.toHaveProperty('request-id');
	expect(items[0]?.json).toEqual({
		data: expect.objectContaining({ id: 3, name: 'New suppression list' }) as object,
	});
});

it('gives an item for each entry of a list', async () => {
	const { items } = await sandbox.run(
		request('/suppresses/list', '{ "limit": 2 }', { changesSomething: false, answer: 'entries' }),
	);

	expect(items.map(({ json }) => json.id)).toEqual([1, 3]);
});

it('refuses a token of its own', async () => {
	const { error } = await sandbox.run(request('/suppresses/get', '{ "token": "x", "id": 3 }'));

	expect(error?.message).toContain("'Body' holds 'token'");
	expect(sandbox.current.requests).toEqual([]);
});

it('is refused by Altcraft as every other request is', async () => {
	const { error } = await sandbox.run(request('/no/such/method'));

	expect(error).toMatchObject({ name: 'NodeApiError', httpCode: '501' });
});
