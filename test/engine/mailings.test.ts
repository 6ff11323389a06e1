import { everyOperation, locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const mailing = (id: number) => sandbox.current.state.mailings.find((one) => one.id === id);
const run = async (name: string, more: object = {}) =>
	await sandbox.run({ ...everyOperation[`mailing.${name}`], ...more });

describe('Mailing: Deactivate', () => {
	it('switches it off', async () => {
		await run('deactivate');

		expect(sandbox.onlyBody()).toEqual({ id: 83 });
		expect(mailing(83)?.isActive).toBe(false);
	});

	it('drops what waits to be sent', async () => {
		await run('deactivate', { abortIfRunning: true });

		expect(sandbox.onlyBody()).toEqual({ id: 83, abort_if_running: true });
	});
});

describe('Mailing: Clone', () => {
	it('tells the ID of the copy', async () => {
		const { items } = await run('clone', { additionalFields: { name: 'Second wave' } });

		const { saved_id: id } = items[0]?.json.data as { saved_id: number };
		expect(mailing(id)?.name).toBe('Second wave');
	});
});

describe.each([
	['startBroadcast', 83, '/campaigns/broadcasts/start'],
	['startRegular', 4758, '/campaigns/regulars/start'],
])('Mailing: %s', (name, id, path) => {
	it('launches it', async () => {
		await run(name);

		expect(sandbox.onlyRequest().path).toContain(path);
		expect(sandbox.onlyBody()).toEqual({ id });
		expect(mailing(id)?.launches).toHaveLength(1);
	});

	it('launches it for another audience, with a limit and content', async () => {
		await run(name, {
			additionalFields: {
				audience: { source: { type: 'segment', segmentId: locator(5) } },
				overrideLimit: 300,
				contentFields: { field: [{ name: 'title', value: 'Sale' }] },
			},
		});

		expect(sandbox.onlyBody()).toEqual({
			id,
			override_source_type: 'segment',
			override_source_id: 5,
			override_limit: 300,
			content: { title: 'Sale' },
		});
		expect(mailing(id)?.launches).toMatchObject([
			{ source: { type: 'segment', id: 5 }, limit: 300 },
		]);
	});

	it('never takes a segment for a database, whatever stays in the form', async () => {
		const source = { type: 'list', segmentId: locator(5) };
		const { error } = await run(name, { additionalFields: { audience: { source } } });

		expect(error?.message).toBe("'Audience: Database' is empty");
		expect(sandbox.current.requests).toEqual([]);
	});

	it('is launched once, however often n8n tries again', async () => {
		await run(name);
		await run(name);

		expect(mailing(id)?.launches).toHaveLength(1);
	});
});
