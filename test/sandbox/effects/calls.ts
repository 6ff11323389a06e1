import { UPLOADED_FILE_KEY } from '../../../sandbox/things/seed/files';
import { type Answer, type Client, JOHN } from '../support';

/** What is seen of a variant, and what is expected under each of its values, in their order. */
export type Effects = Record<string, [() => Promise<unknown>, unknown[]]>;

/** The requests in which the variants show. */
export function callsOf(client: Client) {
	const email = 'john@example.com';
	const nora = { workflow_id: 12, matching: 'email', email: 'nora@example.com' };
	const start = (body: object, headers?: Record<string, string>) =>
		client.call('/workflows/start', { id: 11, ...body }, { headers });
	const importNora = (body: object, headers?: Record<string, string>) =>
		client.call('/workflows/import_and_start', { ...nora, ...body }, { headers });
	const file = (name: string) =>
		start({ email, attach: [{ name: 'a', [name]: UPLOADED_FILE_KEY }] });
	const code = async (answer: Promise<Answer>) => (await answer).json.error;
	const keys = async (answer: Promise<Answer>) => Object.keys((await answer).json);

	const batch = (data: unknown[], more: object = {}, path = '/workflows/import_and_start_batch') =>
		client.call(path, { workflow_id: 12, matching: 'email', data, ...more });
	const entered = { error: 0, error_text: 'Successful operation', profile_id: JOHN };
	const refused = { error: 400, error_text: 'Incorrect request: email is required' };

	/** The error code of each profile of a batch. */
	async function resultCodes(data: unknown[]): Promise<unknown> {
		const { result } = (await batch(data)).json;
		return Array.isArray(result) ? result.map(({ error }: { error: unknown }) => error) : result;
	}

	const nameOf = (data: unknown, name: string): unknown =>
		Object.entries(data ?? {}).find(([key]) => key === name)?.[1];

	/** Keys of the first object's groups in a list, and the key that holds them. */
	async function groupKeys(path: string): Promise<unknown> {
		const { json } = await client.call(path, { limit: 1 });
		return /"(groups)":\[\{"(\w+)":\d+,"(\w+)"/i
			.exec(JSON.stringify(json.data))
			?.slice(1)
			.join(' ');
	}

	async function repeat(headers: Record<string, string>, path = '/workflows/start') {
		await start({ email }, headers);
		return client.call(
			path,
			{ id: 11, ...(path === '/workflows/start' ? { email } : {}) },
			{ headers },
		);
	}
	const repeated = async (headers: Record<string, string>, path?: string) =>
		(await repeat(headers, path)).headers.has('duplicate-request');

	return {
		email,
		start,
		importNora,
		file,
		code,
		keys,
		batch,
		entered,
		refused,
		resultCodes,
		nameOf,
		groupKeys,
		repeat,
		repeated,
	};
}
