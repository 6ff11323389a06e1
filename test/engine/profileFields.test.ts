import type { INodeParameters } from 'n8n-workflow';

import { SANDBOX_TOKENS } from '../../sandbox/server';
import { openEditor } from '../support/editor';
import { locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const fields = async (scenarioId: unknown, token: string = SANDBOX_TOKENS.full) =>
	await openEditor({
		host: sandbox.current.url,
		token,
		parameters: { scenarioId: scenarioId as string },
	}).profileFields();
const ids = async (...asked: Parameters<typeof fields>) =>
	(await fields(...asked)).map(({ id }) => id);

const SYSTEM = ['email', 'phones', '_fname', '_lname', '_bdate', '_sex'];

it('are those of the database of the scenario, the documented ones first', async () => {
	const found = await ids(locator(12));

	expect(found.slice(0, SYSTEM.length)).toEqual(SYSTEM);
	expect(found).toEqual(expect.arrayContaining(['CRM_ID', 'orders_count', 'interests']));
	expect(new Set(found).size).toBe(found.length);
	expect(await ids(locator(21))).toContain('CRM_ID');
	expect(await ids(locator(21))).not.toContain('interests');
});

it('have titles and types', async () => {
	const found = await fields(locator('#12'));

	expect(found).toEqual(
		expect.arrayContaining([
			expect.objectContaining({
				id: 'orders_count',
				displayName: 'Number of orders (orders_count)',
				type: 'number',
			}),
			expect.objectContaining({ id: 'last_order_date', type: 'dateTime' }),
			expect.objectContaining({
				id: 'newsletter',
				type: 'options',
				options: [
					{ name: 'Yes', value: true },
					{ name: 'No', value: false },
				],
			}),
			expect.objectContaining({ id: 'interests', type: 'array' }),
			expect.objectContaining({ id: 'CRM_ID', type: 'string' }),
			expect.objectContaining({ id: '_bdate', type: 'dateTime' }),
		]),
	);
});

it('show a few of them at first', async () => {
	const shown = (await fields(locator(12))).filter(({ removed }) => removed !== true);

	expect(shown.map(({ id }) => id)).toEqual(['email', 'phones', '_fname', '_lname']);
});

describe('are the documented ones alone', () => {
	const documented = async (...asked: Parameters<typeof ids>) => {
		const found = await ids(...asked);
		expect(found.slice(0, SYSTEM.length)).toEqual(SYSTEM);
		expect(found).not.toContain('CRM_ID');
	};

	it.each([
		['as long as no scenario is chosen', locator('')],
		['when an expression chooses it', locator('={{ $json.scenario }}')],
	])('%s', async (_case, scenarioId) => {
		await documented(scenarioId);
	});

	it.each(['unknownMethod', 'unreadable'] as const)(
		'when the platform does not tell: %s',
		async (databaseFields) => {
			sandbox.current.setVariants({ databaseFields });

			await documented(locator(12));
		},
	);

	it.each([
		['a web page', 404, '<html></html>', 'text/html'],
		['nothing', 500, '', 'text/plain'],
		['an object without a code', 200, '{"data":[]}', 'application/json'],
		[
			'a list of another kind',
			200,
			'{"error":0,"data":{"total":3,"fields":[1,2]}}',
			'application/json',
		],
	])('when the request for them is answered with %s', async (_what, status, body, contentType) => {
		const path = '/databases/fields_get';
		sandbox.current.fail({ kind: 'body', status, body, contentType, path, times: 10 });

		await documented(locator(12));
	});
});

it('are read when the platform gives them by name', async () => {
	sandbox.current.setVariants({ databaseFields: 'byName' });

	expect(await ids(locator(12))).toContain('orders_count');
});

it('are read when the platform gives their list within an object', async () => {
	const body =
		'{"error":0,"data":{"total":1,"fields":[{"name":"shoe_size","title":"Shoe size","type":"int"}]}}';
	const path = '/databases/fields_get';
	sandbox.current.fail({ kind: 'body', status: 200, body, contentType: 'application/json', path });

	expect(await fields(locator(12))).toContainEqual(
		expect.objectContaining({
			id: 'shoe_size',
			displayName: 'Shoe size (shoe_size)',
			type: 'number',
		}),
	);
});

describe('that cannot be told now', () => {
	const mapped = { mappingMode: 'defineBelow', value: {}, schema: [{ id: 'CRM_ID' }] };
	const load = async (scenarioId: INodeParameters, token: string, before: INodeParameters) =>
		await openEditor({
			host: sandbox.current.url,
			token,
			parameters: { scenarioId, profileData: before },
		}).mapping();
	const cases: Array<[string, number, string, RegExp]> = [
		[
			'there is no such scenario',
			13,
			SANDBOX_TOKENS.full,
			/^Altcraft does not find the scenario 13, or the token may not see it/,
		],
		['the role may not list', 12, SANDBOX_TOKENS.launchOnly, /role does not allow this action/],
		['the token is wrong', 12, 'wrong-token', /^Altcraft does not know the API token/],
	];

	it.each(cases)(
		'stay as they are where the editor has some: %s',
		async (_case, id, token, reason) => {
			await expect(load(locator(id), token, mapped)).rejects.toMatchObject({
				message: expect.stringMatching(reason) as string,
			});
		},
	);

	it.each(cases)('give way to the reason: %s', async (_case, id, token, reason) => {
		const { fields: found, emptyFieldsNotice } = await load(locator(id), token, {});

		expect(found).toEqual([]);
		expect(emptyFieldsNotice).toMatch(reason);
		expect(emptyFieldsNotice).not.toMatch(/[<>"']/);
	});

	it('are not made up for a platform that is none', async () => {
		sandbox.current.fail({ kind: 'html', status: 404, path: '/workflows/list', times: 10 });
		const { fields: found, emptyFieldsNotice } = await load(locator(12), SANDBOX_TOKENS.full, {});

		expect(found).toEqual([]);
		expect(emptyFieldsNotice).toMatch(/^The host has no Altcraft API/);
	});
});

it('of a trigger mailing are those of its database', async () => {
	const found = await openEditor({
		host: sandbox.current.url,
		token: SANDBOX_TOKENS.full,
		parameters: { triggerMailingId: locator(12) },
	}).profileFields('getTriggerMailingFields');

	expect(found.map(({ id }) => id)).toContain('interests');
});

it('of a trigger mailing are found where the platform wraps it in a list', async () => {
	const body = '{"error":0,"data":[{"id":12,"list_id":1}]}';
	const path = '/campaigns/triggers/get';
	sandbox.current.fail({ kind: 'body', status: 200, body, contentType: 'application/json', path });
	const found = await openEditor({
		host: sandbox.current.url,
		token: SANDBOX_TOKENS.full,
		parameters: { triggerMailingId: locator(12) },
	}).profileFields('getTriggerMailingFields');

	expect(found.map(({ id }) => id)).toContain('interests');
});
