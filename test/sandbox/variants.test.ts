import { DEFAULT_VARIANTS, VARIANTS, type Variants } from '../../sandbox/server';
import { SANDBOX_TOKENS } from '../../sandbox/tokens';
import { UPLOADED_FILE_KEY } from '../../sandbox/seed';
import { type Answer, Client, JOHN, MARY } from './support';

let client: Client;
beforeAll(async () => {
	client = await Client.start();
});
afterAll(() => client.sandbox.close());

const email = 'john@example.com';
const nora = { workflow_id: 12, matching: 'email', email: 'nora@example.com' };
const start = (body: object, headers?: Record<string, string>) =>
	client.call('/workflows/start', { id: 11, ...body }, { headers });
const importNora = (body: object) =>
	client.call('/workflows/import_and_start', { ...nora, ...body });
const file = (name: string) => start({ email, attach: [{ name: 'a', [name]: UPLOADED_FILE_KEY }] });
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

/** Keys of the first object's groups in a list, and the key that holds them. */
async function groupKeys(path: string): Promise<unknown> {
	const { json } = await client.call(path, { limit: 1 });
	return /"(groups)":\[\{"(\w+)":\d+,"(\w+)"/i.exec(JSON.stringify(json.data))?.slice(1).join(' ');
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

/** What is seen of each variant under its values, in the order of the values. */
const EFFECTS: { [Name in keyof Variants]: [() => Promise<unknown>, unknown[]] } = {
	errorHttpStatus: [async () => (await start({ id: 999, email })).status, [200, 404]],
	bodyTooLarge: [
		async () => {
			const answer = await start({ email, content: { a: 'x'.repeat(11_000_000) } });
			return answer.json.error ?? answer.status;
		},
		[413, 400],
	],
	invalidParameterCode: [() => code(start({ email, nonsense: 1 })), [400, 450]],
	profileNotFoundCode: [() => code(start({ email: 'nobody@example.com' })), [404, 400]],
	outsideGroupCode: [
		() =>
			code(client.call('/workflows/activate', { id: 20 }, { token: SANDBOX_TOKENS.restricted })),
		[404, 441],
	],
	inactiveScenarioStart: [() => code(start({ id: 15, email })), [400, 404, 0]],
	customRequestWithoutMatch: [() => code(start({ custom_request: { email: 'no' } })), [0, 404]],
	matchingModes: [() => code(start({ matching: 'email_profile', email })), [0, 400]],
	emailPhoneMatching: [() => code(start({ matching: 'email_phone', email })), [0, 400]],
	resourceMatching: [() => code(start({ email: 'mary@example.com', resource_id: 24 })), [0, 404]],
	customRequestWithMatching: [
		() => code(start({ custom_request: { email }, matching: 'email', email })),
		[400, 0],
	],
	importDatabaseId: [
		async () => [await code(importNora({})), await code(importNora({ db_id: 1 }))],
		[
			[0, 0],
			[0, 400],
			[400, 0],
		],
	],
	customData: [() => code(start({ email, custom_data: { field: 'value' } })), [0, 400]],
	unknownProfileFields: [
		async () => {
			const { json } = await importNora({ data: { nonsense: 1 } });
			const data = client.sandbox.state.profiles.get(String(json.profile_id))?.data;
			return [json.error, data?.nonsense];
		},
		[
			[0, 1],
			[0, undefined],
			[400, undefined],
		],
	],
	fileKeyName: [
		async () => [await code(file('file_key')), await code(file('flie_key'))],
		[
			[0, 400],
			[400, 0],
			[0, 0],
		],
	],
	overrideWithoutRunNow: [
		() =>
			code(
				client.call('/campaigns/activate/', {
					id: 82,
					override_source_type: 'list',
					override_source_id: 1,
				}),
			),
		[400, 0],
	],
	scenarioDeactivate: [() => code(client.call('/workflows/deactivate', { id: 1 })), [0, 501]],
	numbersAsStrings: [() => code(start({ id: '11', email })), [0, 400]],
	duplicateHeaders: [
		async () => {
			const { headers } = await repeat({ 'Request-ID': '1' });
			return [...headers.keys()].filter((name) => name.includes('duplicate'));
		},
		[
			['duplicate-key', 'duplicate-request'],
			['x-duplicate-key', 'x-duplicate-request'],
		],
	],
	requestIdHeader: [
		async () => {
			client.sandbox.setVariants({ checksumDeduplication: false });
			return [await repeated({ 'Request-ID': '1' }), await repeated({ 'X-Request-ID': '2' })];
		},
		[
			[true, true],
			[true, false],
			[false, true],
		],
	],
	requestIdScope: [() => repeated({ 'Request-ID': '1' }, '/workflows/activate'), [true, false]],
	checksumDeduplication: [() => repeated({}), [true, false]],
	repeatedFailure: [
		async () => {
			client.sandbox.setVariants({ inactiveScenarioStart: 400 });
			const call = () => code(start({ id: 15, email }, { 'Request-ID': '1' }));
			const first = await call();
			await client.call('/workflows/activate', { id: 15 });
			return [first, await call()];
		},
		[
			[400, 400],
			[400, 0],
		],
	],
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
			return all.map(({ json }) => [json.error, Array.isArray(json.result) && json.result.length]);
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
		[{ data: { task_id: 'the id' } }, { task_id: 'the id' }, { data: 'the id' }].map((fields) => ({
			...fields,
			error: 0,
			error_text: 'Successful operation',
		})),
	],
	errorTextKey: [
		() => keys(start({ email })),
		[
			['data', 'error', 'error_text'],
			['data', 'error', 'error text'],
		],
	],
	listTotalKey: [
		() => keys(client.call('/workflows/list')),
		[
			['data', 'error', 'error_text', 'next_from_id', 'total_count'],
			['data', 'error', 'error_text', 'next_from_id', 'total'],
			['data', 'error', 'error_text', 'next_from_id'],
		],
	],
	listNextFromId: [
		() => keys(client.call('/campaigns/list')),
		[
			['data', 'error', 'error_text', 'next_from_id', 'total_count'],
			['data', 'error', 'error_text', 'total_count'],
		],
	],
	scenarioGroupKeys: [() => groupKeys('/workflows/list'), ['groups id name', 'groups ID title']],
	databaseGroupKeys: [() => groupKeys('/databases/list/'), ['Groups Id Name', 'groups id name']],
};

const cases = Object.entries(VARIANTS).flatMap(([name, { values }]) =>
	values.map((value, index) => ({ name, value, index })),
);

describe('variants', () => {
	test.each(cases)('$name: $value', async ({ name, value, index }) => {
		client.sandbox.reset();
		client.sandbox.setVariants({ [name]: value });
		const [effect, expected] = Object.entries(EFFECTS).find(([key]) => key === name)?.[1] ?? [];
		expect(await effect?.()).toEqual(expected?.[index]);
	});

	test('accepting a start in an inactive scenario lets nobody enter', async () => {
		client.sandbox.reset();
		client.sandbox.setVariants({ inactiveScenarioStart: 'accepted' });
		await start({ id: 15, matching: 'profile_id', profile_id: MARY });
		expect(client.entries).toEqual([]);
	});

	test('the key of the error text is that of each result, too', async () => {
		client.sandbox.reset();
		client.sandbox.setVariants({ errorTextKey: 'error text' });
		const { json } = await batch([{ email }]);
		expect(json.result).toEqual([
			{ error: 0, 'error text': 'Successful operation', profile_id: JOHN },
		]);
	});

	test('reset brings back those of the start', async () => {
		const other = await Client.start({ variants: { errorHttpStatus: 'asCode' } });
		other.sandbox.setVariants({ errorHttpStatus: 'always200', listTotalKey: 'total' });
		other.sandbox.reset();
		expect(other.sandbox.variants).toEqual({ ...DEFAULT_VARIANTS, errorHttpStatus: 'asCode' });
		await other.sandbox.close();
	});

	test('an unknown name or value is an error in words', () => {
		const set = (changes: object) => () => {
			client.sandbox.setVariants(changes);
		};
		expect(set({ nonsense: 1 })).toThrow('There is no variant nonsense.');
		expect(set({ listTotalKey: 'sum' })).toThrow(
			'Variant listTotalKey is one of total_count, total, absent.',
		);
	});
});
