import type { INodeParameters } from 'n8n-workflow';

import { JOHN, OLLY } from '../sandbox/support';
import { locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const exporting = (more: INodeParameters = {}): INodeParameters => ({
	resource: 'profile',
	operation: 'export',
	databaseId: locator(1),
	...more,
});
const ofSegment = { exportFrom: 'segment', segmentId: locator(5) };
const asked = () => {
	const { token, ...body } = sandbox.onlyChange().body as Record<string, unknown>;
	expect(token).toBeDefined();
	return body;
};
const text = (data = '') => Buffer.from(data, 'base64').toString();

it('waits for the file, and gives it with what the task tells', async () => {
	const { items } = await sandbox.run(exporting());

	expect(asked()).toEqual({ source_type: 'database', source_id: 1, file_format: 'csv' });
	const [item] = items;
	const url = item?.json.fileUrl as string;
	expect(url).toMatch(/^\/api\/download\/data\/.+\/1_database_export\.csv$/);
	expect(item?.json).toEqual({
		success: true,
		duplicate: false,
		task_id: sandbox.current.state.tasks[0]?.id,
		status: 'completed',
		total: 5,
		fileUrl: url,
		fileName: '1_database_export.csv',
	});
	expect(item?.pairedItem).toEqual({ item: 0 });
	expect(item?.binary?.data).toMatchObject({
		fileName: '1_database_export.csv',
		mimeType: 'text/csv',
	});
	const lines = text(item?.binary?.data?.data).trim().split('\n');
	expect(lines).toHaveLength(6);
	expect(lines[0]).toMatch(/^id,_fname,_lname,email/);
});

it('takes a segment, a format and conditions', async () => {
	const members = sandbox.current.state.segments.find(({ id }) => id === 5)?.members;
	for (const id of [JOHN, OLLY]) members?.set(id, new Date());
	const { items } = await sandbox.run(
		exporting({
			...ofSegment,
			fileFormat: 'json',
			conditions: { condition: [{ field: 'orders_count', operator: 'isAbove', value: '3' }] },
			binaryPropertyName: 'profiles',
		}),
	);

	expect(asked()).toEqual({
		source_type: 'segment',
		source_id: 5,
		file_format: 'json',
		custom_request: { orders_count: { $gt: 3 } },
	});
	const file = items[0]?.binary?.profiles;
	expect(file?.mimeType).toBe('application/json');
	expect(JSON.parse(text(file?.data))).toMatchObject([{ id: JOHN }]);
});

it('without waiting gives the task, which Task: Get reads later', async () => {
	const { items } = await sandbox.run(exporting({ waitForCompletion: false }));

	const id = sandbox.current.state.tasks[0]?.id;
	expect(items[0]?.json).toEqual({ success: true, duplicate: false, task_id: id });
	const later = await sandbox.run({
		resource: 'task',
		operation: 'get',
		taskId: id ?? '',
		waitForCompletion: true,
	});
	expect(later.items[0]?.binary?.data?.fileName).toBe('1_database_export.csv');
});

it('tried again in the same execution goes on with the same task', async () => {
	await sandbox.run(exporting());
	await sandbox.run(exporting());

	expect(sandbox.current.state.tasks).toHaveLength(1);
});

it.each<[INodeParameters, string]>([
	[{ conditionsMode: 'json', customRequest: '{}' }, "'Custom Query' has no condition"],
	[{ conditionsMode: 'json', customRequest: '' }, "'Custom Query' is empty"],
	[{ databaseId: locator('shop') }, "'Database' is not an ID: shop"],
	[{ ...ofSegment, segmentId: locator('={{ $json.none }}') }, "'Segment' is empty"],
	[{ fileFormat: 'xml' }, "'File Format' has an unknown value: xml"],
])('is refused before anything is sent: %j', async (more, message) => {
	const { error } = await sandbox.run(exporting(more));

	expect(error?.message).toContain(message);
	expect(sandbox.current.requests).toEqual([]);
});

describe('a failure names the task', () => {
	const failing = async (more: INodeParameters = {}) => {
		const { error } = await sandbox.run(exporting(more));
		expect(error?.description).toContain(sandbox.current.state.tasks[0]?.id);
		return error?.message;
	};

	it('that fails', async () => {
		sandbox.current.setVariants({ taskProgress: 'fails' });
		expect(await failing()).toBe('Altcraft did not get the task done (failed)');
	});

	it('that is not ready in time', async () => {
		sandbox.current.setVariants({ taskProgress: 'neverEnds' });
		expect(await failing()).toBe('The file is not ready after 10 minutes');
	});

	it('whose file is refused in JSON, although the file is to be JSON', async () => {
		sandbox.current.fail({
			kind: 'body',
			status: 200,
			body: '{"error": 403, "error_text": "No rights"}',
			contentType: 'application/json',
			path: '/api/download/',
		});
		expect(await failing({ fileFormat: 'json' })).toBe(
			"The token's role does not allow this action",
		);
	});

	it('whose file is gone', async () => {
		sandbox.current.fail({ kind: 'status', status: 404, path: '/api/download/' });
		expect(await failing()).toBe('Altcraft does not have the file, or has it no more');
	});

	it('whose file is not to be had by the token in the header', async () => {
		sandbox.current.setVariants({ downloadToken: 'query' });
		expect(await failing()).toBe('Altcraft does not know the API token');
	});

	it('that fails with a code', async () => {
		sandbox.current.setVariants({ taskProgress: 'fails', taskFailure: 'errorCode' });
		expect(await failing()).toBe('Altcraft could not process the request');
	});
});

it('of what the token does not see is refused', async () => {
	expect((await sandbox.run(exporting({ databaseId: locator(99) }))).error).toMatchObject({
		httpCode: '404',
	});
});
