import type { INodeExecutionData, INodeParameters } from 'n8n-workflow';

import { PAUSES } from '../../nodes/shared/transport/pauses';
import { locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const exportList: INodeParameters = {
	resource: 'suppressionList',
	operation: 'export',
	suppressionListId: locator(3),
};
const getTask = (taskId: string, more: INodeParameters = {}): INodeParameters => ({
	resource: 'task',
	operation: 'get',
	taskId,
	...more,
});
const DONE = 'ecd371a8-2229-48bb-bc3e-de7d39cd3051';
const polls = () => sandbox.current.requests.filter(({ path }) => path.endsWith('/tasks/status'));

describe('an export', () => {
	it('waits for its file and puts it out', async () => {
		const { items } = await sandbox.run(exportList);

		expect(items).toHaveLength(1);
		const { json, binary, pairedItem }: INodeExecutionData = items[0] ?? { json: {} };
		expect(Object.keys(json)).toEqual([
			...['success', 'duplicate', 'task_id', 'status', 'total', 'suppress_id', 'fileName'],
		]);
		expect(json).toMatchObject({ success: true, status: 'completed', suppress_id: 3 });
		expect(binary?.data).toMatchObject({ fileName: json.fileName, mimeType: 'application/zip' });
		expect(pairedItem).toEqual({ item: 0 });
	});

	it('asks for the file with the token in the header, and never in the address', async () => {
		await sandbox.run(exportList);

		const download = sandbox.current.requests.find(({ path }) => path.startsWith('/api/download/'));
		expect(download?.headers.authorization).toBe('Bearer 5a9db0c6e1f2437a8b0c4d5e6f708190');
		expect(download?.url).not.toContain('5a9db0c6');
	});

	it('gives the task alone where nobody waits', async () => {
		const { items } = await sandbox.run({ ...exportList, waitForCompletion: false });

		expect(items[0]?.json).toEqual({
			success: true,
			duplicate: false,
			task_id: expect.stringMatching(/./) as string,
		});
		expect(polls()).toEqual([]);
	});

	it('that fails says so, with the ID of the task', async () => {
		sandbox.current.setVariants({ taskProgress: 'fails' });
		const { error } = await sandbox.run(exportList);

		expect(error?.message).toBe('Altcraft did not get the task done (failed)');
		expect(error?.description).toContain('the task failed on demand');
		expect(error?.description).toContain(sandbox.current.state.tasks.at(-1)?.id);
	});

	it('that does not end in time says so, with the ID of the task', async () => {
		sandbox.current.setVariants({ taskProgress: 'neverEnds' });
		const real = { ...PAUSES };
		Object.assign(PAUSES, { minute: 300 });
		const { error } = await sandbox.run({ ...exportList, options: { maxWait: 1 } });
		Object.assign(PAUSES, real);

		expect(error?.message).toBe('The file is not ready after 1 minute');
		expect(error?.description).toContain('read it later with Task: Get, ID ');
		expect(error?.description).toContain(sandbox.current.state.tasks.at(-1)?.id);
		expect(polls().length).toBeGreaterThan(1);
	});

	it('ends at once when the execution is stopped', async () => {
		sandbox.current.setVariants({ taskProgress: 'neverEnds' });
		const started = Date.now();
		await sandbox.run(exportList, {
			onStart: (cancel) => {
				setTimeout(cancel, 200);
			},
		});

		expect(Date.now() - started).toBeLessThan(10_000);
	});
});

describe('a file', () => {
	it.each([
		['html', { kind: 'html', status: 200 }],
		['redirect', { kind: 'redirect', status: 302, location: 'http://127.0.0.1:1/' }],
		['refusal', { kind: 'error', code: 403, text: 'No rights for this action' }],
	] as const)(
		'whose download is answered by %s fails, and names the task',
		async (_what, failure) => {
			sandbox.current.fail({ ...failure, path: '/api/download/' });
			const { error } = await sandbox.run(getTask(DONE));

			expect(error?.description).toContain(DONE);
		},
	);
});

describe('Task: Get', () => {
	it('tells of a task that is done, with its files', async () => {
		const { items } = await sandbox.run(getTask(DONE));

		expect(items[0]?.json).toMatchObject({
			status: 'completed',
			progress: 100,
			result: { total: 2 },
			fileName: '1_database_export.csv',
		});
		expect(items[0]?.binary?.data?.mimeType).toBe('text/csv');
	});

	it('leaves the files where they are, where nobody wants them', async () => {
		const { items } = await sandbox.run(getTask(DONE, { downloadFiles: false }));

		expect(items[0]?.binary).toBeUndefined();
		expect(items[0]?.json).not.toHaveProperty('fileName');
	});

	it('tells how far a task is, and waits where it is to', async () => {
		const { items } = await sandbox.run({ ...exportList, waitForCompletion: false });
		const id = items[0]?.json.task_id as string;

		expect((await sandbox.run(getTask(id))).items[0]?.json.status).toBe('queued');
		const waited = await sandbox.run(getTask(id, { waitForCompletion: true }));
		expect(waited.items[0]?.json.status).toBe('completed');
		expect(waited.items[0]?.binary).toHaveProperty('data');
	});

	it('of a task that Altcraft does not know says so', async () => {
		const { error } = await sandbox.run(getTask('no-such-task'));

		expect(error).toMatchObject({ httpCode: '404' });
		expect(error?.description).toContain('no-such-task');
	});
});
