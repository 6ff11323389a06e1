import { setTimeout as wait } from 'node:timers/promises';
import { JOHN, MARY, OLLY, useClient } from './support';

const client = useClient();

const ok = { error: 0, error_text: 'Successful operation' };
const START = '/campaigns/triggers/start_batch';
const IMPORT = '/campaigns/triggers/import_and_start_batch';
const email = 'john@example.com';
const reached = () => client.triggered.map(({ profileId }) => profileId);

/** What became of the profiles of the only task, once it is carried out. */
async function outcomes() {
	for (;;) {
		const [task] = client.sandbox.state.tasks;
		if (task?.outcomes) return task.outcomes.map(({ error }) => error);
		await wait(2);
	}
}

describe('bulk trigger launch', () => {
	test("the documentation's example answers with the ids of those who were reached", async () => {
		const { json } = await client.call(START, {
			trigger_id: 8,
			format: 'json',
			matching: 'email',
			data: [{ email: 'olly@example.com' }, { email: 'profile1@example.com' }, { email }],
		});
		expect(json).toEqual({ ...ok, result: [OLLY, JOHN] });
		expect(reached()).toEqual([OLLY, JOHN]);
	});

	test.each<[string, object, string[]]>([
		['phones', { matching: 'phone', data: [{ phone: '+79002223344' }] }, [MARY]],
		[
			'ids',
			{ matching: 'profile_id', data: [{ profile_id: JOHN }, { profile_id: MARY }] },
			[JOHN, MARY],
		],
		[
			'a custom field, named once',
			{
				matching: 'custom',
				field_name: 'CRM_ID',
				skip_triggers: false,
				data: [{ field_value: '12345' }, { field_value: '123420' }],
			},
			[MARY, JOHN],
		],
		[
			'push subscriptions',
			{ matching: 'push_sub', data: [{ provider: 'android-firebase', subscription_id: '1234' }] },
			[JOHN],
		],
		['the default mode', { data: [{ email }] }, [JOHN]],
	])('by %s', async (_what, body, profiles) => {
		client.sandbox.setVariants({ matchingModes: 'namedByPage' });
		const { json } = await client.call(START, { trigger_id: 1, ...body });
		expect(json).toEqual({ ...ok, result: profiles });
	});

	test('content and files are common, custom_data may be each own', async () => {
		await client.call(START, {
			trigger_id: 1,
			content: { H1: 'Weather alert' },
			custom_data: { field: 'common' },
			attach: [{ name: 'a.txt', data: 'data:text/plain;base64,YQ==' }],
			data: [{ email }, { email: 'olly@example.com', custom_data: { field: 'own' } }],
		});
		const common = { content: { H1: 'Weather alert' }, attachments: [{ name: 'a.txt' }] };
		expect(client.triggered).toMatchObject([
			{ ...common, customData: { field: 'common' } },
			{ ...common, customData: { field: 'own' } },
		]);
	});

	test.each<[string, object, number]>([
		['no id', { data: [{ email }] }, 400],
		['nobody', { trigger_id: 1, data: [] }, 400],
		['no list', { trigger_id: 1, data: { email } }, 400],
		['an inactive mailing', { trigger_id: 18, data: [{ email }] }, 400],
		['an unknown mailing', { trigger_id: 999, data: [{ email }] }, 404],
		['an unknown mode', { trigger_id: 1, matching: 'sub_id', data: [{ email }] }, 400],
		['a custom mode without its field', { trigger_id: 1, matching: 'custom', data: [{}] }, 400],
		['workflow_id', { workflow_id: 12, data: [{ email }] }, 400],
	])('refuses %s', async (_what, body, error) => {
		for (const path of [START, `${START}_task`]) {
			expect((await client.call(path, body)).json.error).toBe(error);
		}
		expect([client.triggered, client.sandbox.state.tasks]).toEqual([[], []]);
	});

	test('a profile of a wrong shape is not reached and stops nobody', async () => {
		const data = [{ email, data: {} }, 'x', null, { email: 5 }, {}, { email }];
		const { json } = await client.call(START, { trigger_id: 1, data });
		expect(json).toEqual({ ...ok, result: [JOHN] });
	});

	test('resource_id narrows the search for all', async () => {
		const send = async (resource_id: number) =>
			(await client.call(START, { trigger_id: 1, resource_id, data: [{ email }] })).json.result;
		expect([await send(24), await send(30)]).toEqual([[JOHN], []]);
	});

	test('failures on demand strike it', async () => {
		const data = [{ email }, { email: 'olly@example.com' }];
		const send = () => client.call(START, { trigger_id: 1, data });
		client.sandbox.setVariants({ checksumDeduplication: false });
		client.sandbox.fail({ kind: 'profileErrors', every: 2, code: 500, text: 'Busy' });
		expect((await send()).json.result).toEqual([JOHN]);
		client.sandbox.fail({ kind: 'batchResult', change: 'dropLast' });
		expect((await send()).json.result).toEqual([JOHN]);
		client.sandbox.setVariants({ batchErrorCode: 'firstFailure' });
		client.sandbox.fail({ kind: 'profileErrors', every: 2, code: 500, text: 'Busy' });
		expect((await send()).json).toMatchObject({ error: 500, result: [JOHN] });
	});

	test('as a task', async () => {
		const data = [{ email }, { email: 'nobody@example.com' }];
		const { json } = await client.call(`${START}_task`, { id: 12, trigger_id: 12, data });
		const [task] = client.sandbox.state.tasks;
		expect(json).toEqual({ data: { task_id: task?.id }, ...ok });
		expect(task?.target).toEqual({ kind: 'mailing', id: 12, name: 'Order shipped' });
		expect(await outcomes()).toEqual([0, 404]);
		expect(reached()).toEqual([JOHN]);
	});
});

describe('bulk import with a trigger launch', () => {
	const people = [
		{
			data: {
				_fname: 'John',
				_lname: 'Lambert',
				email: 'profile4@example.com',
				phones: '+790000000000',
			},
		},
		{
			data: {
				_fname: 'Tom',
				_lname: 'Hard',
				email: 'profile3@example.com',
				phones: '+790000000001',
			},
		},
	];

	test("the documentation's example", async () => {
		const body = { trigger_id: 240, format: 'json', skip_triggers: false, detect_geo: true };
		const { json } = await client.call(IMPORT, { ...body, matching: 'email', data: people });
		const ids = reached();
		expect(json).toEqual({ ...ok, result: ids.map((id) => ({ ...ok, profile_id: id })) });
		const imported = ids.map((id) => client.sandbox.state.profiles.get(id)?.data);
		expect(imported).toEqual([
			{ ...people[0]?.data, phones: ['+790000000000'] },
			{ ...people[1]?.data, phones: ['+790000000001'] },
		]);
	});

	test('a phone alone in the data is the value to match by', async () => {
		const data = [{ data: { phones: '+79002223344', _city: 'Omsk' } }];
		await client.call(IMPORT, { trigger_id: 240, matching: 'phone', data });
		expect(reached()).toEqual([MARY]);
	});

	test('delay and details go to each, whatever the shape of the scenario batches', async () => {
		client.sandbox.setVariants({ batchShape: 'flatProfiles' });
		const details = { timeout: { hours: 2 }, custom_data: { x: 1 }, content: { y: 2 } };
		const data = [{ email, data: { _city: 'Omsk' } }, { email: 'olly@example.com' }];
		await client.call(IMPORT, { trigger_id: 1, ...details, data });
		const each = { delay: { hours: 2 }, customData: { x: 1 }, content: { y: 2 } };
		expect(client.triggered).toMatchObject([
			{ profileId: JOHN, ...each },
			{ profileId: OLLY, ...each },
		]);
	});

	test('resource_id narrows the search for all', async () => {
		const body = { trigger_id: 1, resource_id: 30, data: [{ email }] };
		expect((await client.call(IMPORT, body)).json.result).toMatchObject([{ error: 413 }]);
	});

	test('skip_invalid_subscriptions leaves them out', async () => {
		const data = [{ email, data: { subscriptions: [{ channel: 'email' }] } }];
		const errors = [];
		for (const skip of [false, true]) {
			const body = { trigger_id: 1, skip_invalid_subscriptions: skip, data };
			errors.push((await client.call(IMPORT, body)).json.result);
		}
		expect(errors).toMatchObject([[{ error: 400 }], [{ error: 0 }]]);
	});

	test('a profile that fails stops nobody', async () => {
		const data = [{ data: {} }, { email }];
		const { json } = await client.call(IMPORT, { trigger_id: 1, data });
		expect(json.result).toMatchObject([{ error: 400 }, { ...ok, profile_id: JOHN }]);
	});

	test.each<[string, object, number]>([
		['id in place of trigger_id', { id: 1, data: people }, 400],
		['an inactive mailing', { trigger_id: 18, data: people }, 400],
		['an unknown parameter', { trigger_id: 1, data: people, nonsense: 1 }, 400],
	])('refuses %s', async (_what, body, error) => {
		const before = client.sandbox.state.profiles.size;
		for (const path of [IMPORT, `${IMPORT}_task`]) {
			expect((await client.call(path, body)).json.error).toBe(error);
		}
		expect(client.sandbox.state.profiles.size).toBe(before);
	});

	test('attach follows the variant of the batches', async () => {
		const attach = [{ name: 'a.txt', data: 'data:text/plain;base64,YQ==' }];
		const send = () => client.call(IMPORT, { trigger_id: 1, attach, data: [{ email }] });
		expect((await send()).json.error).toBe(0);
		client.sandbox.setVariants({ batchAttach: 'refused', checksumDeduplication: false });
		expect((await send()).json.error).toBe(400);
	});

	test('as a task', async () => {
		const { json } = await client.call(`${IMPORT}_task`, { trigger_id: 1, data: people });
		expect(json.data).toEqual({ task_id: client.sandbox.state.tasks[0]?.id });
		expect(await outcomes()).toEqual([0, 0]);
		expect(reached()).toHaveLength(2);
	});
});
