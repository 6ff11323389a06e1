import { SANDBOX_TOKENS } from '../../sandbox/server';
import { openEditor } from '../support/editor';
import { nowhere } from '../support/nowhere';
import { useRealPauses } from '../support/pauses';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const editor = (more: Partial<Parameters<typeof openEditor>[0]> = {}) =>
	openEditor({ host: sandbox.current.url, token: SANDBOX_TOKENS.full, ...more });
const names = async (...search: Parameters<ReturnType<typeof editor>['search']>) =>
	(await editor().search(...search)).results.map(({ name }) => name);

describe('the list of scenarios', () => {
	it('shows names and IDs, and which are inactive', async () => {
		const { results } = await editor().search('searchScenarios');

		expect(results).toContainEqual({ name: 'Welcome series (#1, database 1)', value: 1 });
		expect(results).toContainEqual({
			name: 'Test scenario (#15, database 1, inactive)',
			value: 15,
		});
		expect(results.map(({ name }) => name).filter((name) => name.includes('inactive'))).toEqual([
			'Test scenario (#15, database 1, inactive)',
		]);
	});

	it.each([
		['wel', 'Welcome series (#1, database 1)'],
		['  SERIES ', 'Welcome series (#1, database 1)'],
		['15', 'Test scenario (#15, database 1, inactive)'],
		['#15', 'Test scenario (#15, database 1, inactive)'],
	])('is searched for "%s"', async (filter, found) => {
		expect(await names('searchScenarios', filter)).toEqual([found]);
	});

	it('may hold none that matches', async () => {
		expect(await names('searchScenarios', 'no such name')).toEqual([]);
	});
});

describe('a list of thousands', () => {
	beforeEach(() => {
		const [first] = sandbox.current.state.scenarios;
		if (first === undefined) throw new Error('The sandbox has no scenario');
		for (let id = 1000; id < 4000; id++) {
			sandbox.current.state.scenarios.push({ ...first, id, name: `Scenario ${String(id)}` });
		}
	});
	/** Of the scenarios, not of the profiles in them. */
	const requests = () => sandbox.current.requests.map(({ body }) => body);

	it('is shown page by page', async () => {
		const found: unknown[] = [];
		let token: unknown;
		do {
			const { results, paginationToken } = await editor().search(
				'searchScenarios',
				undefined,
				token as string | undefined,
			);
			found.push(...results.map(({ value }) => value));
			token = paginationToken;
		} while (token !== undefined);

		expect(found).toHaveLength(sandbox.current.state.scenarios.length);
		expect(new Set(found).size).toBe(found.length);
		expect(requests().length).toBeLessThan(10);
	});

	it('is searched to the end in few requests', async () => {
		expect(await names('searchScenarios', 'scenario 3999')).toEqual([
			'Scenario 3999 (#3999, database 1)',
		]);
		expect(requests().length).toBeLessThan(10);
	});

	it('is asked for an ID with one request', async () => {
		expect(await names('searchScenarios', '#3999')).toEqual(['Scenario 3999 (#3999, database 1)']);
		expect(await names('searchScenarios', ' #3 ')).toEqual(['Abandoned basket (#3, database 1)']);
		expect(await names('searchScenarios', '#13')).toEqual([]);
		expect(requests()).toHaveLength(3);
	});

	it('is searched once through, also where what can be started comes first', async () => {
		const [first] = sandbox.current.state.mailings.filter(({ type }) => type === 'broadcast');
		if (first === undefined) throw new Error('The sandbox has no broadcast mailing');
		for (let id = 10_000; id < 12_000; id++) {
			const name = `Broadcast ${String(id)}`;
			sandbox.current.state.mailings.push({ ...first, id, name, isActive: id % 2 === 0 });
		}

		expect(await names('searchBroadcasts', 'broadcast 1199')).toEqual([
			...[0, 2, 4, 6, 8].map((n) => `Broadcast 1199${String(n)} (#1199${String(n)})`),
			...[1, 3, 5, 7, 9].map((n) => `Broadcast 1199${String(n)} (#1199${String(n)}, inactive)`),
		]);
		expect(requests().length).toBeLessThan(8);
	});

	it('is searched no further than the screen shows, and on from there', async () => {
		const { results, paginationToken } = await editor().search('searchScenarios', 'scenario');

		expect(results.length).toBeGreaterThanOrEqual(20);
		expect(requests()).toHaveLength(1);
		const more = await editor().search('searchScenarios', 'scenario', paginationToken as string);
		expect(more.results[0]).not.toEqual(results[0]);
	});
});

it('a search that goes on past the end of what can be started loses nothing', async () => {
	const [first] = sandbox.current.state.mailings.filter(({ type }) => type === 'broadcast');
	if (first === undefined) throw new Error('The sandbox has no broadcast mailing');
	for (let id = 10_000; id < 10_510; id++) {
		// Enough for a screen on the first page, a few on the next, and some that are off.
		const matches = id < 10_030 || id >= 10_500;
		const name = `${matches ? 'Clearance' : 'Other'} ${String(id)}`;
		sandbox.current.state.mailings.push({ ...first, id, name, isActive: id !== 10_003 });
	}
	const found: unknown[] = [];
	let token: string | undefined;
	do {
		const page = await editor().search('searchBroadcasts', 'clearance', token);
		found.push(...page.results.map(({ value }) => value));
		token = page.paginationToken as string | undefined;
	} while (token !== undefined);

	expect(found).toHaveLength(40);
	expect(new Set(found).size).toBe(40);
});

it('mailings show their type', async () => {
	expect(await names('searchMailings', 'digest')).toEqual(['Weekly digest (#4758, regular)']);
});

describe('the list of trigger mailings', () => {
	it('shows those first that can be launched, and marks the others', async () => {
		const all: string[] = [];
		let token: string | undefined;
		do {
			const page = await editor().search('searchTriggerMailings', undefined, token);
			all.push(...page.results.map(({ name }) => name));
			token = page.paginationToken as string | undefined;
		} while (token !== undefined);

		expect(all).toHaveLength(
			sandbox.current.state.mailings.filter(({ type }) => type === 'trigger').length,
		);
		const marked = all.findIndex((name) => /inactive|not started by the API/.test(name));
		expect(all.slice(0, marked)).toContain('Order shipped (#12)');
		expect(all.slice(marked).every((name) => /inactive|not started by the API/.test(name))).toBe(
			true,
		);
		expect(all).toContain('How was your order? (#18, inactive)');
		expect(all).toContain('Still thinking it over? (#17, not started by the API, inactive)');
	});

	it('is searched through both', async () => {
		expect(await names('searchTriggerMailings', 'order')).toEqual([
			'Order accepted (#1)',
			'Order shipped (#12)',
			'How was your order? (#18, inactive)',
		]);
	});
});

it('only mailings of the type that is launched are offered', async () => {
	const { mailings } = sandbox.current.state;
	for (const [method, type] of [
		['searchBroadcasts', 'broadcast'],
		['searchRegulars', 'regular'],
	] as const) {
		const { results } = await editor().search(method, ' ');
		const ids = results.map(({ value }) => value);
		expect(mailings.filter(({ id }) => ids.includes(id)).map((one) => one.type)).toEqual(
			ids.map(() => type),
		);
	}
});

it('templates show their channels, and which are drafts', async () => {
	expect(await names('searchTemplates', 'n')).toEqual(
		expect.arrayContaining(['Back in stock (#2, push)', 'Newsletter (#21, email)']),
	);
	expect(await names('searchTemplates', 'hallo')).toEqual([
		'Halloween Promotion (#1, email, sms, push, draft)',
	]);
});

it.each(['mailing', 'triggerMailing', 'template'])(
	'templates of a %s are those of its channel, if it has one',
	async (resource) => {
		const parameters = { resource, operation: 'create', channel: 'sms' };
		const { results } = await editor({ parameters }).search('searchTemplates');
		expect(results.map(({ value }) => value)).toEqual(
			resource === 'template' ? expect.arrayContaining([2, 21, 27]) : [27],
		);
	},
);

it('campaigns show their state', async () => {
	expect(await names('searchCampaigns', 'seasonal')).toEqual(['Seasonal sale (#22, active)']);
});

it.each([
	['searchDatabases', 'Shop customers (#1)'],
	['searchResources', 'Shop newsletter (#7)'],
	['searchSegments', 'Left a full basket (#5)'],
] as const)('%s shows %s', async (method, name) => {
	expect(await names(method)).toContain(name);
});

describe('resources', () => {
	const SHOP = 'Shop newsletter (#7)';
	/** The shop's alone, and some of the databases 5 and 6. */
	const withOthers = (...ids: number[]) => {
		const { resources } = sandbox.current.state;
		const shop = resources.find(({ id }) => id === 7);
		if (shop === undefined) throw new Error('The sandbox has no such resource');
		const others = ids.map((id) => ({ ...shop, id, name: 'News', databaseIds: [5, 6] }));
		resources.splice(0, resources.length, shop, ...others);
		resources.sort((one, other) => one.id - other.id);
	};
	const ofScenario = { resource: 'scenario', scenarioId: { mode: 'list', value: 1 } };
	const search = async (parameters: Parameters<typeof openEditor>[0]['parameters'], filter = '') =>
		(await editor({ parameters: parameters ?? {} }).search('searchResources', filter)).results.map(
			({ name }) => name,
		);
	const asked = () =>
		sandbox.current.requests.filter(({ path }) => path.endsWith('/resources/get'));

	it("of the scenario's database come first, the others are marked", async () => {
		withOthers(3, 4, 8);

		expect(await search(ofScenario)).toEqual([
			SHOP,
			...[3, 4, 8].map((id) => `News (#${String(id)}, not for database 1)`),
		]);
	});

	it.each([
		['no form', {}],
		['no scenario', { resource: 'scenario', scenarioId: { mode: 'list', value: '' } }],
		[
			'an expression',
			{ resource: 'scenario', scenarioId: { mode: 'id', value: '={{ $json.id }}' } },
		],
	])('keep their order while %s tells the database', async (_, parameters) => {
		withOthers(3);

		expect((await search(parameters))[0]).toBe('News (#3)');
		expect(asked()).toHaveLength(0);
	});

	it('are not asked one by one where there are many', async () => {
		withOthers(...Array.from({ length: 60 }, (_, index) => 100 + index));

		expect((await search(ofScenario)).at(-1)).toBe('News (#159)');
		expect(asked()).toHaveLength(0);
		expect(await search(ofScenario, 'shop newsletter')).toEqual([SHOP]);
		expect(asked()).toHaveLength(1);
	});

	it('are shown unmarked where Altcraft does not tell their databases', async () => {
		withOthers(3);
		sandbox.current.fail({
			kind: 'error',
			code: 501,
			text: 'No',
			path: '/resources/get',
			times: 9,
		});

		expect((await search(ofScenario))[0]).toBe('News (#3)');
	});
});

describe('when the list cannot be read, the user is told', () => {
	const search = async (more: Parameters<typeof editor>[0]) =>
		await editor(more).search('searchScenarios');

	it('to enter the ID, with a role that may not list', async () => {
		await expect(search({ token: SANDBOX_TOKENS.launchOnly })).rejects.toMatchObject({
			message: "The token's role may not list scenarios",
			description: expect.stringContaining("Choose 'By ID'") as string,
			httpCode: '403',
		});
	});

	it('that the token is not known', async () => {
		await expect(search({ token: 'wrong-token' })).rejects.toMatchObject({
			message: 'Altcraft does not know the API token',
			httpCode: '401',
		});
	});

	it('that the address is no host', async () => {
		await expect(search({ host: 'https://example.com/path' })).rejects.toMatchObject({
			message: "'Host' holds the path /path",
		});
	});

	it('that nobody answers', async () => {
		await expect(search({ host: await nowhere() })).rejects.toMatchObject({
			message: 'The host refuses connections, or cannot be reached',
		});
	});

	describe('and the platform asks to wait for long', () => {
		useRealPauses();

		it('soon', async () => {
			const headers = { 'Retry-After': '20' };
			sandbox.current.fail({ kind: 'status', status: 503, headers });

			await expect(search({})).rejects.toMatchObject({ httpCode: '503' });
			expect(sandbox.current.requests).toHaveLength(1);
		});
	});

	it('in words that the editor does not cut off at a dash', async () => {
		for (const token of [SANDBOX_TOKENS.launchOnly, 'wrong-token']) {
			await expect(search({ token })).rejects.not.toMatchObject({
				message: expect.stringContaining('-') as string,
			});
		}
	});
});

it('a list is read again after a transient failure', async () => {
	sandbox.current.fail({ kind: 'status', status: 503 });

	expect(await names('searchScenarios', 'welcome')).toEqual(['Welcome series (#1, database 1)']);
});
