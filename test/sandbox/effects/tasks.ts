import { SANDBOX_TOKENS } from '../../../sandbox/tokens';
import type { Client } from '../support';
import { callsOf, type Effects } from './calls';
import { download, exported, statusOf } from '../tasks';

/** Variants of tasks and of the files that they make. */
export function taskEffects(client: Client) {
	const { batch, code } = callsOf(client);
	return {
		taskProgress: [
			async () => {
				const id = await exported(client, 1);
				return [await statusOf(client, id), await statusOf(client, id), await statusOf(client, id)];
			},
			[
				['queued', 'running', 'completed'],
				['completed', 'completed', 'completed'],
				['failed', 'failed', 'failed'],
				['queued', 'running', 'running'],
			],
		],
		taskWaitingWord: [
			async () => {
				const id = await exported(client, 1);
				return [await statusOf(client, id), await statusOf(client, id)];
			},
			[
				['queued', 'running'],
				['in_progress', 'in_progress'],
				['new', 'new'],
				[undefined, undefined],
			],
		],
		taskFailure: [
			async () => {
				client.sandbox.setVariants({ taskProgress: 'fails' });
				const task_id = await exported(client, 1);
				return code(client.call('/tasks/status', { task_id }));
			},
			[0, 500],
		],
		taskDoneWord: [
			async () => {
				client.sandbox.setVariants({ taskProgress: 'atOnce' });
				return statusOf(client, await exported(client, 1));
			},
			['completed', 'success'],
		],
		batchTaskStatus: [
			async () => {
				await batch([{ email: 'john@example.com' }], {}, '/workflows/import_and_start_batch_task');
				const [task] = client.sandbox.state.tasks;
				return code(client.call('/tasks/status', { task_id: task?.id }));
			},
			[0, 404],
		],
		downloadToken: [
			async () => {
				await exported(client, 1);
				const path = [...client.sandbox.state.downloads.keys()].at(-1);
				const inHeader = await download(client, path);
				const inQuery = await download(client, `${path ?? ''}?token=${SANDBOX_TOKENS.full}`, null);
				return [inHeader.status, inQuery.status];
			},
			[
				[200, 401],
				[401, 200],
				[200, 200],
			],
		],
	} satisfies Effects;
}
