import { SANDBOX_TOKENS } from '../../sandbox/server';
import type { Client } from './support';

/** Exports a suppression list. @returns the id of the task, which is carried out already */
export async function exported(client: Client, id: number, type?: string): Promise<string> {
	await client.call('/suppresses/export', { id, type });
	const task = client.sandbox.state.tasks.at(-1);
	while (task?.result === null) await new Promise(setImmediate);
	return task?.id ?? '';
}

/** What Task status tells. */
export async function taskData(client: Client, id: string): Promise<Record<string, unknown>> {
	const { data } = (await client.call('/tasks/status', { task_id: id })).json;
	return { ...(data as object) };
}

export const statusOf = async (client: Client, id: string) => (await taskData(client, id)).status;

/** Downloads a file with the token in the header. */
export function download(
	client: Client,
	path = '',
	token: string | null = SANDBOX_TOKENS.full,
): Promise<Response> {
	return fetch(`${client.sandbox.url}/api/download/${path}`, {
		headers: token === null ? {} : { Authorization: `Bearer ${token}` },
	});
}
