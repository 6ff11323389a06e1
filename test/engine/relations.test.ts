import type { INodeParameters } from 'n8n-workflow';

import { MEMBERS } from '../../sandbox/things/seed/messages';
import { locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const { receiver, giver, otherReceiver, otherGiver } = MEMBERS;
const of = (operation: string, more: INodeParameters = {}, id = 3): INodeParameters => ({
	resource: 'relation',
	operation,
	relationId: { __rl: true, mode: 'id', value: id },
	...more,
});
const byId = (a: string, b: string) => ({
	matching: 'profile_id',
	profileId: a,
	otherProfileId: b,
});
const known = byId(receiver.id, giver.id);
const weights = (...field: Array<{ name: string; value: unknown }>) =>
	({ properties: { field } }) as INodeParameters;
const stored = () =>
	sandbox.current.state.relations.find(
		({ typeId, a, b }) => typeId === 3 && a === receiver.id && b === giver.id,
	)?.properties;

describe('Create or Update', () => {
	const properties = weights(
		{ name: 'user_like', value: '2' },
		{ name: 'donate', value: -43 },
		{ name: 'is_online', value: 'true' },
	);

	it('adds to what is there', async () => {
		const { items } = await sandbox.run(of('upsert', { ...known, ...properties }));

		expect(sandbox.onlyRequest().path).toBe('/api/v1.1/relations/strengthen');
		expect(sandbox.onlyBody()).toEqual({
			...{ rel_id: 3, matching: 'profile_id' },
			profile_a: { profile_id: receiver.id },
			profile_b: { profile_id: giver.id },
			weights: { user_like: 2, donate: -43, is_online: true },
		});
		expect(items[0]?.json).toEqual({
			...{ profile_a: receiver.id, profile_b: giver.id, relation_id: 3 },
			...{ success: true, duplicate: false },
		});
		expect(stored()).toEqual({ user_like: 3, donate: 57, is_online: true });
	});

	it('replaces what is there, texts included', async () => {
		const text = weights({ name: 'user_like', value: 0 }, { name: 'note', value: 'A-7' });
		await sandbox.run(of('upsert', { ...known, ...text, valuesMode: 'replace' }));

		expect(sandbox.onlyRequest().path).toBe('/api/v1.1/relations/edit');
		expect(stored()).toEqual({ user_like: 0, donate: 100, is_online: false, note: 'A-7' });
	});

	it('makes a relation where there is none', async () => {
		await sandbox.run(
			of('upsert', { ...byId(otherReceiver.id, giver.id), ...weights({ name: 'a', value: 1 }) }),
		);

		expect(sandbox.current.state.relations).toContainEqual({
			...{ typeId: 3, a: otherReceiver.id, b: giver.id },
			properties: { a: 1 },
		});
	});

	it.each<[INodeParameters, object]>([
		[
			{ matching: 'email', email: 'nina@example.org', otherEmail: 'oleg@example.org' },
			{
				matching: 'email',
				profile_a: { email: 'nina@example.org' },
				profile_b: { email: 'oleg@example.org' },
			},
		],
		[
			{
				...{ matching: 'custom', fieldName: 'member' },
				...{ fieldValue: '7', otherFieldValue: '={{ 8 }}' },
			},
			{
				matching: 'custom',
				profile_a: { field_name: 'member', field_value: '7' },
				profile_b: { field_name: 'member', field_value: 8 },
			},
		],
		[
			{
				...{ matching: 'phone', phone: '+79000000001', otherPhone: '+79000000002' },
				additionalFields: { resourceId: locator(24) },
			},
			{
				...{ matching: 'phone', resource_id: 24 },
				profile_a: { phone: '+79000000001' },
				profile_b: { phone: '+79000000002' },
			},
		],
	])('finds both profiles in one way: %j', async (matched, sent) => {
		await sandbox.run(of('upsert', { ...matched, ...properties }));

		expect(sandbox.onlyBody()).toMatchObject(sent);
	});

	it.each<[INodeParameters, string]>([
		[{ ...known, properties: {} }, "'Properties' is empty"],
		[{ ...known, ...weights({ name: 'note', value: 'A-7' }) }, "'Properties: note' is a text"],
		[{ ...known, ...weights({ name: 'note', value: '={{ $json.none }}' }) }, 'note'],
		[
			{ ...known, ...weights({ name: 'note', value: '={{ [1] }}' }) },
			"'Properties: note' is no single value",
		],
		[
			{ ...byId(receiver.id, receiver.id), ...properties },
			"'Profile ID of Profile B' is the same as 'Profile ID of Profile A'",
		],
		[
			{ ...byId(receiver.id, '={{ $json.none }}'), ...properties },
			"'Profile ID of Profile B' is empty",
		],
		[
			{ ...properties, matching: 'email', email: 'nina', otherEmail: 'oleg@example.org' },
			"'Email of Profile A' is not an email address: nina",
		],
		[{ ...known, ...properties, matching: 'push_sub' }, "'Match Profile By' has an unknown value"],
		[
			{ ...known, ...properties, relationId: { __rl: true, mode: 'id', value: 'likes' } },
			"'Relation' is not an ID: likes",
		],
	])('refuses before anything is sent: %j', async (more, message) => {
		const { error } = await sandbox.run({ ...of('upsert'), ...more });

		expect(error?.message).toContain(message);
		expect(sandbox.current.requests).toEqual([]);
	});

	it.each([
		['add', 1],
		['replace', 2],
	])(
		'with the values "%s" is sent %i times when the first answer is lost',
		async (valuesMode, times) => {
			sandbox.current.fail({ kind: 'reset', when: 'after' });
			await sandbox.run(of('upsert', { ...known, ...properties, valuesMode }));

			expect(sandbox.current.requests).toHaveLength(times);
		},
	);

	it('adds again after a refusal that surely did nothing', async () => {
		sandbox.current.fail({ kind: 'error', code: 429, text: 'Too many' });
		const { items } = await sandbox.run(of('upsert', { ...known, ...properties }));

		expect(items[0]?.json).toMatchObject({ success: true });
	});
});

describe('Delete', () => {
	it('dissolves the relation', async () => {
		const { items } = await sandbox.run(of('delete', { ...known, confirmed: true }));

		expect(sandbox.onlyBody()).toEqual({
			...{ rel_id: 3, matching: 'profile_id' },
			profile_a: { profile_id: receiver.id },
			profile_b: { profile_id: giver.id },
		});
		expect(items[0]?.json).toMatchObject({ deleted: true, success: true, relation_id: 3 });
		expect(stored()).toBeUndefined();
	});

	it.each([undefined, false, '={{ true }}', 'true', '={{ $fromAI("confirmed") }}'])(
		'does not happen with the confirmation %s',
		async (confirmed) => {
			const { error } = await sandbox.run(
				of('delete', { ...known, ...(confirmed !== undefined && { confirmed }) }),
			);

			expect(error?.message).toContain("'Confirm Deletion' is");
			expect(sandbox.current.requests).toEqual([]);
		},
	);

	it('of what is not there is refused by Altcraft', async () => {
		const { error } = await sandbox.run(
			of('delete', { ...byId(otherReceiver.id, giver.id), confirmed: true }),
		);

		expect(error).toMatchObject({ httpCode: '404' });
	});
});

describe('what is read of relations', () => {
	const ofA = { matching: 'profile_id', profileId: otherReceiver.id };

	it('is each of them, with its properties', async () => {
		const { items } = await sandbox.run(of('getMany', ofA, 2));

		expect(sandbox.onlyBody()).toEqual({
			rel_id: 2,
			...{ matching: 'profile_id' },
			profile_id: otherReceiver.id,
		});
		expect(items).toMatchObject([
			{
				json: {
					...{ profile_id_a: otherReceiver.id, profile_id_b: otherGiver.id, db_b: 9 },
					props: { exr: { value: 11_323_123 } },
				},
			},
		]);
	});

	it('is nothing where there are none', async () => {
		const { items, error } = await sandbox.run(of('getMany', ofA, 3));

		expect(error).toBeUndefined();
		expect(items).toEqual([]);
	});

	it('is the sum of all of them', async () => {
		await sandbox.run(
			of(
				'upsert',
				{ ...byId(otherReceiver.id, giver.id), ...weights({ name: 'exr', value: 7 }) },
				2,
			),
		);
		const { items } = await sandbox.run(of('getTotals', ofA, 2));

		expect(items).toMatchObject([
			{ json: { profile_id: otherReceiver.id, props: { exr: { value: 11_323_130 } } } },
		]);
	});

	it.each([
		['no such relation', ofA, 9],
		['no such profile', { matching: 'email', email: 'nobody@example.org' }, 2],
	])('is refused by Altcraft for %s', async (_what, more, id) => {
		expect((await sandbox.run(of('getTotals', more, id))).error).toMatchObject({ httpCode: '404' });
	});
});

it('wants nothing of other operations, where an expression chooses how they find a profile', async () => {
	const { error } = await sandbox.run({
		...{ resource: 'profile', operation: 'get', databaseId: locator(1) },
		...{ matching: '={{ "email" }}', email: 'john@example.com', phone: '+79000000000' },
		...{ profileId: '1', fieldName: 'CRM_ID', fieldValue: '1', provider: 'a', subscriptionId: '1' },
	});

	expect(error).toBeUndefined();
});
