import { createHash } from 'node:crypto';
import { UPLOADED_FILE_KEY } from '../../sandbox/things/seed/files';
import { useClient } from './support';

const client = useClient();

const email = 'john@example.com';

describe('parameters', () => {
	test.each<[string, string, object]>([
		['unknown', '/workflows/start', { id: 11, email, nonsense: 1 }],
		['misnamed', '/workflows/start', { workflow_id: 11, email }],
		['missing', '/workflows/start', { email }],
		['no number', '/workflows/start', { id: 'eleven', email }],
		['a boolean for a number', '/workflows/start', { id: true, email }],
		['null for a string', '/workflows/start', { id: 11, email: null }],
		['a number for a string', '/workflows/start', { id: 11, email: 5 }],
		['null for a number', '/workflows/start', { id: null, email }],
		['a number for a boolean', '/campaigns/activate/', { id: 82, run_now: 1 }],
		['a list for an object', '/workflows/start', { id: 11, email, content: [1] }],
		['a string for an object', '/workflows/start', { id: 11, email, content: '{}' }],
		['an unknown mode', '/workflows/start', { id: 11, matching: 'sub_id', email }],
		['no mode where it is required', '/workflows/import_and_start', { workflow_id: 11, email }],
		['a limit of 0', '/workflows/list', { limit: 0 }],
		['a string for a list', '/workflows/list', { ui_tags: 'B2C' }],
		[
			'an unknown source',
			'/campaigns/activate/',
			{ id: 82, run_now: true, override_source_type: 'x' },
		],
		['half a source', '/campaigns/activate/', { id: 82, run_now: true, override_source_id: 1 }],
		[
			'a source without run_now',
			'/campaigns/activate/',
			{ id: 82, override_source_type: 'list', override_source_id: 1 },
		],
	])('%s is refused with 400', async (_what, path, body) => {
		const before = JSON.stringify(client.sandbox.state.mailings);
		expect((await client.call(path, body)).json.error).toBe(400);
		expect(client.entries).toEqual([]);
		expect(JSON.stringify(client.sandbox.state.mailings)).toBe(before);
	});

	test('what is wrong stands in the error text', async () => {
		const { json } = await client.call('/workflows/start', { id: 11, email, nonsense: 1 });
		expect(json.error_text).toBe('Incorrect request: unknown parameter nonsense');
	});

	test.each([
		['/workflows/start', { id: 999, email }],
		['/workflows/activate', { id: 999 }],
		['/campaigns/activate/', { id: 999 }],
		[
			'/campaigns/activate/',
			{ id: 82, run_now: true, override_source_type: 'segment', override_source_id: 99 },
		],
	])('%s with an unknown object answers 404', async (path, body) => {
		expect((await client.call(path, body)).json.error).toBe(404);
	});
});

describe('attach', () => {
	const start = (attach: unknown) => client.call('/workflows/start', { id: 11, email, attach });

	test('files are kept with name, type, size and checksum', async () => {
		const bytes = Buffer.from('今日は\n');
		const data = `data:text/csv;base64,${bytes.toString('base64')}`;
		await start([
			{ name: '日本.txt', data },
			{ name: 'b.bin', data, mimetype: 'application/octet-stream' },
			{ name: 'empty.txt', data: 'data:text/plain;base64,' },
		]);
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		expect(client.sandbox.state.scenarioEntries[0]?.attachments).toEqual([
			{ name: '日本.txt', mimeType: 'text/csv', size: 10, sha256 },
			{ name: 'b.bin', mimeType: 'application/octet-stream', size: 10, sha256 },
			expect.objectContaining({ name: 'empty.txt', size: 0 }),
		]);
	});

	test('an uploaded file is found by its key', async () => {
		await start([{ name: 'US.csv', file_key: UPLOADED_FILE_KEY }]);
		expect(client.sandbox.state.scenarioEntries[0]?.attachments[0]).toMatchObject({ size: 6 });
		expect((await start([{ name: 'a', file_key: 'unknown' }])).json.error).toBe(404);
	});

	test.each<[string, unknown]>([
		['no list', { name: 'a', data: 'data:text/plain;base64,YQ==' }],
		['no name', [{ data: 'data:text/plain;base64,YQ==' }]],
		['an empty name', [{ name: '', data: 'data:text/plain;base64,YQ==' }]],
		['neither data nor key', [{ name: 'a' }]],
		['bare base64', [{ name: 'a', data: 'YQ==' }]],
		['no mime type', [{ name: 'a', data: 'data:;base64,YQ==' }]],
		['no base64', [{ name: 'a', data: 'data:text/plain;base64,Y*==' }]],
		['base64 of a wrong length', [{ name: 'a', data: 'data:text/plain;base64,YWJjZ' }]],
		['an unknown key', [{ name: 'a', data: 'data:text/plain;base64,YQ==', size: 1 }]],
	])('%s is refused with 400', async (_what, attach) => {
		expect((await start(attach)).json.error).toBe(400);
		expect(client.entries).toEqual([]);
	});
});

describe('mailing launches', () => {
	const launches = () => client.sandbox.state.mailings.flatMap((mailing) => mailing.launches);

	test('activating alone launches nothing', async () => {
		await client.call('/campaigns/activate/', { id: 82, override_limit: 5 });
		expect(launches()).toEqual([]);
	});

	test("run_now launches with the mailing's own audience, or the override", async () => {
		const content = { field: 'value' };
		await client.call('/campaigns/activate/', { id: 4758, run_now: true, content });
		await client.call('/campaigns/activate/', {
			id: 82,
			run_now: true,
			override_source_type: 'segment',
			override_source_id: 5,
			override_limit: 300,
		});
		const byId = new Map(launches().map((launch) => [launch.mailingId, launch]));
		expect(byId.get(4758)).toMatchObject({
			source: { type: 'segment', id: 1 },
			limit: null,
			content,
		});
		expect(byId.get(82)).toMatchObject({ source: { type: 'segment', id: 5 }, limit: 300 });
	});
});
