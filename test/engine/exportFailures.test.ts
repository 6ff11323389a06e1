import type { INodeParameters } from 'n8n-workflow';

import { run, stopEngine, useBinaryMode } from '../../scripts/engine/run';
import type { Behaviour, HostileServer } from '../support/hostileServer';
import { answering, answerOf, startHostile } from '../support/hostileServer';
import { locator } from '../support/parameters';

const TASK = 'task_b2f9fd6a-2499-4a63-b592-f15d4e3b69c5';
const FILE = '/api/download/data/4cf435e8-9921-4666-a39e-03ecbf57527e/1_database_export.csv';
const exporting: INodeParameters = {
	resource: 'profile',
	operation: 'export',
	databaseId: locator(1),
};

const answer = (data: object) => answering(200, JSON.stringify({ data, error: 0 }));
const refusal = (error: number): Behaviour =>
	answering(200, JSON.stringify({ error, error_text: 'No', data: null }));
const started = answer({ task_id: TASK });
const done = answer({ status: 'completed', progress: 100, result: { errors: [], urls: [FILE] } });
const file: Behaviour = answering(200, 'id,email\n', { 'Content-Type': 'text/csv' });
const html: Behaviour = answering(200, '<html><body>Sign in</body></html>', {
	'Content-Type': 'text/html',
});
const brokenOff: Behaviour = (socket) => {
	const whole = answerOf(200, 'id,email\n'.repeat(1000), { 'Content-Type': 'text/csv' });
	socket.write(whole.subarray(0, whole.length / 2), () => socket.destroy());
};

/** How a platform behaves in the three steps of an export. */
interface Steps {
	task: Behaviour;
	status: Behaviour;
	download: Behaviour;
}

let platform: HostileServer | undefined;
afterEach(async () => {
	await platform?.close();
});
afterAll(stopEngine);

async function exported(steps: Partial<Steps> = {}) {
	const { task, status, download } = { task: started, status: done, download: file, ...steps };
	const server = await startHostile((socket, request) => {
		const [line = ''] = (server.requests.at(-1) ?? '').split('\r\n', 1);
		const step = line.includes('/profiles/get_all')
			? task
			: line.includes('/tasks/status')
				? status
				: download;
		step(socket, request);
	});
	platform = server;
	return await run({ parameters: exporting, host: server.url, token: 't', executionId: '1' });
}

it('is what is expected of a platform that behaves', async () => {
	const { items, error } = await exported();

	expect(error).toBeUndefined();
	expect(items[0]?.json).toMatchObject({ task_id: TASK, fileUrl: FILE });
});

const failures: Array<[string, Partial<Steps>, string, string]> = [
	[
		'the task fails',
		{ status: answer({ status: 'failed', result: { errors: ['no space'] } }) },
		'Altcraft did not get the task done (failed)',
		'no space',
	],
	[
		'the task is canceled',
		{ status: answer({ status: 'canceled' }) },
		'Altcraft did not get the task done (canceled)',
		'start it again',
	],
	[
		'the task has errors, whatever its state says',
		{ status: answer({ status: 'completed', progress: 100, result: { errors: ['no rights'] } }) },
		'Altcraft did not get the task done (completed)',
		'no rights',
	],
	[
		'the task never ends',
		{ status: answer({ status: 'in_progress', progress: 50 }) },
		'The file is not ready after 10 minutes',
		'Task: Get',
	],
	[
		'the task is in no state',
		{ status: answer({}) },
		'The file is not ready after 10 minutes',
		'Longest Wait',
	],
	[
		'the task is unknown',
		{ status: refusal(404) },
		'Altcraft does not find the object, or the token may not see it',
		"Check the task's ID",
	],
	[
		'the status cannot be told',
		{ status: refusal(500) },
		'Altcraft could not process the request',
		'(code 500)',
	],
	[
		'the file is gone',
		{ download: refusal(404) },
		'Altcraft does not have the file, or has it no more',
		'ask for a new export (code 404)',
	],
	[
		'nobody answers at the address of the file',
		{ download: answering(410, 'Gone', { 'Content-Type': 'text/plain' }) },
		'Altcraft does not have the file, or has it no more',
		'ask for a new export (code 410)',
	],
	[
		'the token is not known where files are',
		{ download: refusal(401) },
		'Altcraft does not know the API token',
		'in the header Authorization',
	],
	[
		'the role may not download',
		{ download: refusal(403) },
		"The token's role does not allow this action",
		'in the header Authorization',
	],
	[
		'the download is refused without a word',
		{ download: answering(403, '', { 'Content-Type': 'text/plain' }) },
		'The file was refused',
		'(HTTP 403)',
	],
	[
		'the download breaks off',
		{ download: brokenOff },
		'The connection broke off before the whole file had arrived',
		'fetch it again',
	],
	[
		'a web page comes in place of the file',
		{ download: html },
		'A web page came in place of the file',
		'a sign-in',
	],
	[
		'an answer without a file comes in its place',
		{ download: answer({}) },
		'Altcraft answered with data in place of the file',
		'Task: Get',
	],
	[
		'the file stands anywhere else',
		{ status: answer({ status: 'completed', result: { urls: ['https://example.com/a.csv'] } }) },
		'The address of the file is none of the platform’s downloads, so it was not fetched',
		'The token would go along',
	],
];

describe.each(['default', 'filesystem'] as const)('with files in n8n’s mode %s', (mode) => {
	beforeAll(async () => {
		await useBinaryMode(mode);
	});

	it.each(failures)('where %s says so, and names the task', async (_what, steps, message, way) => {
		const { items, error } = await exported(steps);

		expect(items).toEqual([]);
		expect(error?.message).toBe(message);
		expect(error?.description).toContain(way);
		expect(error?.description).toContain(TASK);
	});
});

it('where the answer names no task says what to do', async () => {
	const { error } = await exported({ task: answer({}) });

	expect(error?.message).toBe('Altcraft took the request, but its answer does not name a task');
});
