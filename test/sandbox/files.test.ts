import { SANDBOX_TOKENS } from '../../sandbox/server';
import { JOHN, useClient } from './support';

const client = useClient();

const upload = async (body: object, token?: string) =>
	(await client.call('/file_upload', body, { token })).json;
const csv = { header: 'US.csv', data: 'data:text/csv;base64,SEVMTE8K' };

test('the request of the page answers with a key, which attach takes', async () => {
	const { error, data } = await upload(csv);
	const { file } = data as { file: string };
	expect([error, file]).toEqual([0, expect.stringMatching(/^[\da-f-]{36}$/)]);

	const start = { id: 12, matching: 'profile_id', profile_id: JOHN };
	await client.call('/workflows/start', { ...start, attach: [{ file_key: file }] });
	await client.call('/workflows/start', { ...start, attach: [{ file_key: file, name: 'A.csv' }] });
	const [own, renamed] = client.sandbox.state.scenarioEntries.map(({ attachments }) => attachments);
	expect(own).toMatchObject([{ name: 'US.csv', mimeType: 'text/csv', size: 6 }]);
	expect(renamed).toMatchObject([{ name: 'A.csv', mimeType: 'text/csv', size: 6 }]);
});

test('the same request under one key is carried out once', async () => {
	const headers = { 'Request-ID': 'price-list' };
	const send = async () => (await client.call('/file_upload', csv, { headers })).json.data;
	expect(await send()).toEqual(await send());
});

test.each<[object, number]>([
	[{ data: csv.data }, 400],
	[{ ...csv, header: '' }, 400],
	[{ ...csv, data: 'SEVMTE8K' }, 400],
	[{ ...csv, data: 'data:text/csv;base64,SEVMTE8' }, 400],
	[{ ...csv, data: 'data:text/csv,HELLO' }, 400],
	[{ ...csv, name: 'US.csv' }, 400],
])('%j is refused with %i', async (body, error) => {
	expect((await upload(body)).error).toBe(error);
});

test('a file in attach has a name, a key needs none', async () => {
	const start = { id: 12, matching: 'profile_id', profile_id: JOHN };
	const { json } = await client.call('/workflows/start', {
		...start,
		attach: [{ data: csv.data }],
	});
	expect(json.error).toBe(400);
});

test.each<[keyof typeof SANDBOX_TOKENS, number]>([
	['listOnly', 403],
	['launchOnly', 403],
	['restricted', 0],
])('%s: %i', async (token, error) => {
	expect((await upload(csv, SANDBOX_TOKENS[token])).error).toBe(error);
});
