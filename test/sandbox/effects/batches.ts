import { UPLOADED_FILE_KEY } from '../../../sandbox/things/seed/files';
import { type Client, JOHN } from '../support';
import { callsOf, type Effects } from './calls';

/** Variants of batches and tasks. */
export function batchEffects(client: Client) {
	const { email, code, batch, entered, refused, resultCodes } = callsOf(client);
	return {
		batchShape: [
			() =>
				resultCodes([
					{ email, data: { _fname: 'J' } },
					{ email, _fname: 'J' },
				]),
			[
				[0, 400],
				[400, 0],
			],
		],
		batchMatchingValue: [
			() => resultCodes([{ email }, { data: { email } }]),
			[
				[0, 0],
				[0, 400],
			],
		],
		batchAttach: [
			() => code(batch([{ email }], { attach: [{ name: 'a', file_key: UPLOADED_FILE_KEY }] })),
			[0, 400],
		],
		batchResult: [
			async () => {
				const { error, error_text, ...fields } = (await batch([{ email }, {}])).json;
				return [error, typeof error_text, fields];
			},
			[
				{ result: [entered, refused] },
				{ result: [refused] },
				{ result: [JOHN] },
				{ data: { result: [entered, refused] } },
				{ data: null },
			].map((fields) => [0, 'string', fields]),
		],
		batchErrorCode: [
			async () => {
				const all = [await batch([{ email }, {}, { email: 5 }]), await batch([{ email }])];
				return all.map(({ json }) => [
					json.error,
					Array.isArray(json.result) && json.result.length,
				]);
			},
			[
				[
					[0, 3],
					[0, 1],
				],
				[
					[400, 3],
					[0, 1],
				],
			],
		],
		taskIdKey: [
			async () => {
				const { json } = await batch([{ email }], {}, '/workflows/import_and_start_batch_task');
				const id = client.sandbox.state.tasks[0]?.id;
				return JSON.parse(JSON.stringify(json).replace(id ?? '', 'the id')) as unknown;
			},
			[{ data: { task_id: 'the id' } }, { task_id: 'the id' }, { data: 'the id' }].map(
				(fields) => ({
					...fields,
					error: 0,
					error_text: 'Successful operation',
				}),
			),
		],
	} satisfies Effects;
}
