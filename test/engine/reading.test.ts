import { SANDBOX_TOKENS } from '../../sandbox/server';
import { everyOperation, locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const bodies = () => sandbox.current.requests.map(({ body }) => body as Record<string, unknown>);
const mailing = (operation: string, more: object = {}) => ({
	resource: 'mailing',
	operation,
	mailingId: locator(83),
	...more,
});
const list = (resource: string, more: object = {}) => ({ resource, operation: 'getMany', ...more });

/** Thousands of mailings on the platform. */
function fill(count: number) {
	const [first] = sandbox.current.state.mailings;
	if (first === undefined) throw new Error('The sandbox has no mailing');
	for (let n = 0; n < count; n++) {
		sandbox.current.state.mailings.push({ ...first, id: 10_000 + n, name: `Mailing ${String(n)}` });
	}
}

describe('a list', () => {
	it('gives an item for each entry, with the item that asked for it', async () => {
		const { items } = await sandbox.run(list('scenario'), { items: [{}, {}] });

		const { length } = sandbox.current.state.scenarios;
		expect(items).toHaveLength(2 * length);
		expect(items[0]).toMatchObject({ json: { id: 1, list_id: 1 }, pairedItem: { item: 0 } });
		expect(items[length]).toMatchObject({ json: { id: 1 }, pairedItem: { item: 1 } });
	});

	it('gives up to the limit, and asks for no more', async () => {
		fill(200);
		const { items } = await sandbox.run(list('mailing', { limit: 30 }));

		expect(items).toHaveLength(30);
		expect(bodies()).toMatchObject([{ from_id: 1, limit: 30 }]);
	});

	it('gives no more than the limit where that takes several pages', async () => {
		fill(2500);

		expect((await sandbox.run(list('mailing', { limit: 1500 }))).items).toHaveLength(1500);
	});

	it('gives 50 unless told otherwise', async () => {
		fill(200);

		expect((await sandbox.run(list('mailing'))).items).toHaveLength(50);
	});

	it('gives all entries, page by page', async () => {
		fill(2500);
		const { items } = await sandbox.run(list('mailing', { returnAll: true }));

		const ids = items.map(({ json }) => json.id);
		expect(ids).toHaveLength(sandbox.current.state.mailings.length);
		expect(new Set(ids).size).toBe(ids.length);
		expect(bodies().length).toBeLessThan(6);
	});

	it.each([
		['scenario', { tags: 'basket' }, { ui_tags: ['basket'] }],
		['scenario', { groups: 'main, subaccount' }, { groups: ['main', 'subaccount'] }],
		['scenario', { groupIds: '0, 1' }, { groups_id: [0, 1] }],
		[
			'scenario',
			{ attributes: '{ "season": { "options": ["spring_2024"] } }' },
			{ attributes: { season: { options: ['spring_2024'] } } },
		],
		['mailing', { type: 'regular', isActive: true }, { type: 'regular', is_active: true }],
		[
			'triggerMailing',
			{ isActive: true, tags: ['orders'] },
			{ is_active: true, ui_tags: ['orders'] },
		],
		['campaign', { state: 'active' }, { state: 'active' }],
		[
			'campaign',
			{ attributes: { season: ['spring_2025'] } },
			{ attributes: { season: ['spring_2025'] } },
		],
	])('of the resource %s with the filters %j sends %j', async (resource, filters, sent) => {
		const { items } = await sandbox.run(list(resource, { filters }));

		expect(bodies()[0]).toMatchObject(sent);
		expect(items.length).toBeGreaterThan(0);
	});

	it('may be empty', async () => {
		const { items, error } = await sandbox.run(list('scenario', { filters: { tags: 'none' } }));

		expect(error).toBeUndefined();
		expect(items).toEqual([]);
	});

	it.each([0, -1, 'many'])('with the limit %j is refused by name', async (limit) => {
		const { error } = await sandbox.run(list('scenario', { limit }));

		expect(error?.message).toContain("'Limit' is not a whole number of 1 or more");
		expect(sandbox.current.requests).toHaveLength(0);
	});

	it('is read again from a page that failed in passing', async () => {
		fill(1500);
		sandbox.current.fail({ kind: 'status', status: 503, skip: 1 });
		const { items } = await sandbox.run(list('mailing', { returnAll: true }));

		expect(items).toHaveLength(sandbox.current.state.mailings.length);
	});

	it('fails as one item where the role may not read it', async () => {
		const { items } = await sandbox.run(list('scenario'), {
			token: SANDBOX_TOKENS.launchOnly,
			settings: { onError: 'continueRegularOutput' },
		});

		expect(items).toMatchObject([
			{ json: { error: "The token's role does not allow this action" }, pairedItem: { item: 0 } },
		]);
	});
});

describe('what is read of one thing', () => {
	it('is the object itself', async () => {
		const { items } = await sandbox.run(everyOperation['triggerMailing.get'] ?? {});

		expect(items).toMatchObject([
			{ json: { id: 12, trigger_type: 'api_call', list_id: 1 }, pairedItem: { item: 0 } },
		]);
	});

	it.each([
		['mailing.get', 'channel'],
		['campaign.get', 'list_id'],
		['campaign.getMany', 'seg_id'],
	])('%s is simplified to ten fields at most', async (name, field) => {
		const parameters = everyOperation[name] ?? {};
		const simplified = (await sandbox.run(parameters)).items[0]?.json ?? {};
		const raw = (await sandbox.run({ ...parameters, simplify: false })).items[0]?.json ?? {};

		expect(Object.keys(simplified).length).toBeLessThanOrEqual(10);
		expect(simplified).toHaveProperty(field);
		expect(raw).not.toEqual(simplified);
	});

	it('is the first where the platform wraps it in a list', async () => {
		const { items } = await sandbox.run(everyOperation['campaign.get'] ?? {});

		expect(items).toHaveLength(1);
		expect(items[0]?.json).toMatchObject({ id: 22, state: 'active' });
	});

	it('brings the marketing activities of a campaign with the raw data alone', async () => {
		const campaign = { ...everyOperation['campaign.get'], additionalFields: {} };
		const marketingActivities = { additionalFields: { marketingActivities: true } };
		await sandbox.run({ ...campaign, ...marketingActivities });
		await sandbox.run({ ...campaign, ...marketingActivities, simplify: false });

		expect(bodies()[0]).not.toHaveProperty('marketing_activities');
		expect(bodies()[1]).toMatchObject({ marketing_activities: true });
	});

	it('fails where the platform answers without it', async () => {
		sandbox.current.fail({
			kind: 'body',
			status: 200,
			body: '{"error": 0, "error_text": "Successful operation", "data": null}',
			contentType: 'application/json',
		});
		const { error } = await sandbox.run(mailing('get'));

		expect(error?.message).toBe('Altcraft answered, but told nothing');
	});

	it('is not told to be carried out perhaps, when no answer comes', async () => {
		sandbox.current.fail({ kind: 'reset', when: 'before', times: 4 });
		const { error } = await sandbox.run(mailing('get'));

		expect(error?.message).toBe('The connection ended before Altcraft answered');
		expect(error?.description).toContain('Nothing was to be changed: try again');
	}, 15_000);

	it('fails by the ID where there is no such thing', async () => {
		const { error } = await sandbox.run(mailing('getStatus', { mailingId: locator(999) }));

		expect(error).toMatchObject({ httpCode: '404' });
		expect(error?.description).not.toContain('Retry execution');
	});
});

describe("a mailing's log", () => {
	it('gives an item for each entry', async () => {
		const { items } = await sandbox.run(mailing('getLog'));

		expect(items.map(({ json }) => json.level)).toContain('ERROR');
		expect(bodies()[0]).toMatchObject({ id: 83, limit: 50 });
		expect(bodies()[0]).not.toHaveProperty('from_id');
	});

	it('begins at a time', async () => {
		await sandbox.run(
			mailing('getLog', { limit: 2, additionalFields: { fromTime: '2024-04-02T17:57:00' } }),
		);

		expect(bodies()[0]).toMatchObject({ limit: 2, from_time: '2024-04-02T17:57:00+03:00' });
	});
});

it('a field "error" of what was read goes by another name, so that n8n does not take it for a failure', async () => {
	sandbox.current.fail({
		kind: 'body',
		status: 200,
		body: '{"error": 0, "data": [{"id": 1, "error": "bounced"}]}',
		contentType: 'application/json',
	});
	const { items } = await sandbox.run(mailing('getLog'));

	expect(items[0]?.json).toEqual({ id: 1, altcraft_error: 'bounced' });
});
