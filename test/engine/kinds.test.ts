import type { INodeParameters } from 'n8n-workflow';

import { text } from '../../nodes/shared/checks';
import type { Field } from '../../nodes/shared/fields/kit/field';
import { field } from '../../nodes/shared/fields/kit/field';
import { action } from '../../nodes/shared/kinds/action';
import { batch } from '../../nodes/shared/kinds/batch';
import { entriesReading, listReading } from '../../nodes/shared/kinds/reading';
import type { Operation } from '../../nodes/shared/operation';
import { eachResult, resultsBy } from '../../nodes/shared/run/batches/answers/results';
import { BY_TEXT } from '../../nodes/shared/transport/pages';
import { run, stopEngine } from '../../scripts/engine/run';
import type { Script, ScriptedPlatform } from '../support/kindsNode';
import { nodeOf, startScripted } from '../support/kindsNode';

let platform: ScriptedPlatform | undefined;

afterEach(async () => {
	await platform?.close();
	platform = undefined;
});
afterAll(stopEngine);

const texts = {
	value: 'act',
	name: 'Act',
	action: 'Act on thing',
	description: 'Acts',
	pages: ['A page'],
} as const;

async function tried(
	operation: Operation,
	script: Script,
	{ items = [{}], ...parameters }: INodeParameters & { items?: object[] } = {},
) {
	platform = await startScripted(script);
	return await run({
		nodeType: nodeOf(operation),
		host: platform.url,
		token: 'secret-token',
		executionId: '1',
		settings: { onError: 'continueRegularOutput' },
		parameters: { resource: 'thing', operation: 'act', ...parameters },
		items: items.map((json) => ({ json: { ...json } })),
	});
}

const bodies = () => (platform?.requests ?? []).map(({ body }) => body);

/** A key of the user's own, flat in its entry. */
const externalId: Field = {
	identifies: true,
	properties: [{ displayName: 'External ID', name: 'externalId', type: 'string', default: '' }],
	toBody: () => ({}),
	toEntry: (values) => ({ external_id: text(values.get('externalId'), 'External ID') }),
};

const fourOrders = {
	externalId: '={{ $json.id }}',
	items: ['a', 'bad', 'c', 'd'].map((id) => ({ id })),
};

describe('a batch', () => {
	const orders = (more: object) =>
		batch({
			...texts,
			endpoint: '/orders/add',
			thing: ['order', 'orders'],
			done: 'added',
			answer: resultsBy('external_id'),
			fields: [externalId],
			...more,
		});

	it('finds results by a key, in whatever order they come', async () => {
		const { items } = await tried(
			orders({}),
			(_path, { data }) => ({
				error: 0,
				result: (data as Array<{ external_id: string }>)
					.map(({ external_id }) => ({ error: external_id === 'bad' ? 409 : 0, external_id }))
					.reverse(),
			}),
			fourOrders,
		);

		expect(items.map(({ json }) => json.external_id ?? json.error)).toEqual([
			'a',
			'Altcraft has another record with the same unique values',
			'c',
			'd',
		]);
	});

	it('that is refused as a whole is halved, so that one bad entry fails alone', async () => {
		const { items } = await tried(
			orders({ halves: true }),
			(_path, { data }) => {
				const ids = (data as Array<{ external_id: string }>).map(({ external_id }) => external_id);
				return ids.includes('bad')
					? { error: 400, error_text: 'bad order' }
					: { error: 0, result: ids.map((external_id) => ({ error: 0, external_id })) };
			},
			fourOrders,
		);

		expect(items.map(({ json }) => json.success ?? false)).toEqual([true, false, true, true]);
		expect(bodies().map(({ data }) => (data as unknown[]).length)).toEqual([4, 2, 1, 1, 2]);
	});

	it('whose entries fail one by one is not halved', async () => {
		await tried(
			orders({ halves: true, answer: eachResult() }),
			(_path, { data }) => ({
				error: 0,
				result: (data as unknown[]).map(() => ({ error: 400, error_text: 'no' })),
			}),
			fourOrders,
		);

		expect(bodies()).toHaveLength(1);
	});

	it('without a task has no Run in Background', () => {
		const names = orders({}).fields.flatMap(({ properties }) => properties.map(({ name }) => name));

		expect(names).toEqual(['externalId']);
	});
});

describe('a list', () => {
	const all = ['p1', 'p2', 'p3', 'p4', 'p5'].map((id) => ({ id }));
	const byText = listReading({
		...texts,
		endpoint: '/profiles/list',
		fields: [],
		paging: { ...BY_TEXT, size: 2 },
	});
	const script: Script = (_path, { from_id, limit }) => {
		const entries = all.filter(({ id }) => id > String(from_id)).slice(0, Number(limit));
		return { error: 0, data: entries, next_from_id: entries.at(-1)?.id };
	};

	it('whose pages are found by a text is read to its end', async () => {
		const { items } = await tried(byText, script, { returnAll: true });

		expect(items.map(({ json }) => json.id)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
	});

	it('gives no more than the limit', async () => {
		const { items } = await tried(byText, script, { returnAll: false, limit: 3 });

		expect(items.map(({ json }) => json.id)).toEqual(['p1', 'p2', 'p3']);
	});
});

it('reads entries that stand in the result', async () => {
	const operation = entriesReading({ ...texts, endpoint: '/things', fields: [], place: 'result' });
	const { items } = await tried(operation, () => ({ error: 0, result: [{ id: 1 }, { id: 2 }] }));

	expect(items.map(({ json }) => json)).toEqual([{ id: 1 }, { id: 2 }]);
});

describe('a look before the request', () => {
	const email = field(
		{ displayName: 'Email', name: 'email', type: 'string', default: '' },
		'email',
		text,
	);
	const byEmail: Field = {
		...email,
		toBody: () => ({}),
		look: (values) => ({
			endpoint: '/profiles/get/',
			body: email.toBody(values),
			into: ({ id }, body) => ({ ...body, profile_id: id }),
			advice: { 403: "The token's role may not read profiles: match by Profile ID" },
		}),
	};
	const operation = action({ ...texts, endpoint: '/segments/add', fields: [byEmail] });
	const found: Script = (path, { email: asked }) =>
		path === '/profiles/get/'
			? { error: 0, data: [{ id: `id of ${String(asked)}` }] }
			: { error: 0 };
	const people = (...emails: string[]) => ({
		email: '={{ $json.email }}',
		items: emails.map((one) => ({ email: one })),
	});

	it('gives the request what it asks for, once for each question of a run', async () => {
		await tried(operation, found, people('a@x', 'b@x', 'a@x'));

		const sent = platform?.requests ?? [];
		expect(sent.filter(({ path }) => path === '/profiles/get/')).toHaveLength(2);
		const added = sent.filter(({ path }) => path === '/segments/add');
		expect(added.map(({ body }) => body.profile_id).sort()).toEqual([
			'id of a@x',
			'id of a@x',
			'id of b@x',
		]);
	});

	it('that is refused is the failure of its item, with the way around', async () => {
		const { items } = await tried(
			operation,
			(path) => (path === '/profiles/get/' ? { error: 403 } : { error: 0 }),
			people('a@x'),
		);

		expect(items[0]?.json).toEqual({
			success: false,
			error: "The token's role does not allow this action",
			message:
				"The token's role may not read profiles: match by Profile ID. Ask a master user of Altcraft to give the role of the token this right. (code 403)",
		});
		expect(platform?.requests).toHaveLength(1);
	});
});
