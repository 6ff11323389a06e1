import type { INodeParameters } from 'n8n-workflow';

import { JOHN, MARY } from '../sandbox/support';
import { locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const of = (operation: string, more: INodeParameters = {}, id = 6): INodeParameters => ({
	resource: 'segment',
	operation,
	segmentId: locator(id),
	...more,
});
const member = (more: INodeParameters = {}): INodeParameters => ({
	databaseId: locator(1),
	matching: 'email',
	email: 'john@example.com',
	...more,
});
const paths = () => sandbox.current.requests.map(({ path }) => path.replace('/api/v1.1', ''));
const sent = () => {
	const { token, ...body } = sandbox.onlyChange().body as Record<string, unknown>;
	expect(token).toEqual(expect.any(String));
	return body;
};
const segment = (id: number) => sandbox.current.state.segments.find((one) => one.id === id);
const continues = { settings: { onError: 'continueRegularOutput' } } as const;

describe('a profile', () => {
	it('is asked for first, since the segment takes its ID alone', async () => {
		const { items } = await sandbox.run(of('addProfile', member()));

		expect(paths()).toEqual(['/profiles/get/', '/profiles/segstatic/add']);
		expect(sandbox.current.requests[0]?.body).toMatchObject({
			db_id: 1,
			matching: 'email',
			email: 'john@example.com',
		});
		expect(sent()).toMatchObject({ segment_id: 6, db_id: 1, profile_id: JOHN });
		expect(sent()).not.toHaveProperty('email');
		expect(items[0]?.json).toEqual({ success: true, duplicate: false });
		expect(segment(6)?.members.has(JOHN)).toBe(true);
	});

	it('of a known ID is not asked for', async () => {
		const byId = member({ matching: 'profile_id', profileId: MARY });
		await sandbox.run(of('addProfile', { ...byId, additionalFields: { skipTriggers: true } }));

		expect(sandbox.onlyBody()).toEqual({
			segment_id: 6,
			db_id: 1,
			profile_id: MARY,
			skip_triggers: true,
		});
		expect(sandbox.current.state.segmentEvents).toEqual([]);
	});

	it('leaves the segment again', async () => {
		await sandbox.run(of('addProfile', member()));
		sandbox.current.reset();
		await sandbox.run(of('removeProfile', member()));

		expect(paths()).toEqual(['/profiles/get/', '/profiles/segstatic/remove']);
		expect(segment(6)?.members.size).toBe(0);
	});

	it('is asked for once, however many segments it enters', async () => {
		await sandbox.run(
			{ ...of('addProfile', member()), segmentId: '={{ $json.segment }}' },
			{ items: [{ json: { segment: 6 } }, { json: { segment: 5 } }], ...continues },
		);

		expect(paths().filter((path) => path === '/profiles/get/')).toHaveLength(1);
	});

	it.each([
		[{ email: 'nobody@example.com' }, 'Check the value that the profile is matched by'],
		[{ matching: 'phone', phone: '+79005550000' }, 'by a value that no other profile has'],
	])('that is not found, or not alone, is added nowhere: %j', async (more, advice) => {
		const { state } = sandbox.current;
		const [one, other] = state.profiles.all();
		for (const profile of [one, other]) {
			if (profile)
				state.profiles.save({ ...profile, data: { ...profile.data, phones: ['+79005550000'] } });
		}
		const { error } = await sandbox.run(of('addProfile', member(more)));

		expect(error?.description).toContain(advice);
		expect(paths()).toEqual(['/profiles/get/']);
	});

	it.each([400, 404] as const)(
		'is not taken by a dynamic segment (%i)',
		async (segmentNotStatic) => {
			sandbox.current.setVariants({ segmentNotStatic });
			const { error } = await sandbox.run(of('addProfile', member(), 5));

			expect(error).toMatchObject({ httpCode: String(segmentNotStatic) });
			expect(error?.description).toContain('Only static segments take single profiles');
		},
	);
});

describe('a new segment', () => {
	const create = (more: INodeParameters): INodeParameters => ({
		resource: 'segment',
		operation: 'create',
		name: 'Best customers',
		...more,
	});
	const byMembership = (more: INodeParameters = {}) =>
		create({
			segmentType: 'dynamic',
			conditionsFrom: 'membership',
			databaseId: locator(1),
			memberOf: { segment: [{ segmentId: locator(6) }] },
			...more,
		});

	it('is static, for a database', async () => {
		const { items } = await sandbox.run(create({ segmentType: 'static', databaseId: 1 }));

		expect(sandbox.onlyBody()).toEqual({ name: 'Best customers', is_static: true, list_id: 1 });
		expect(items[0]?.json).toEqual({ success: true, duplicate: false, data: { saved_id: 8 } });
	});

	it('has the conditions of another one', async () => {
		await sandbox.run(
			create({ segmentType: 'updatable', conditionsFrom: 'segment', sourceSegmentId: locator(1) }),
		);

		expect(paths()).toEqual(['/segments/get/', '/segments/add/']);
		expect(sent()).toMatchObject({
			is_static: true,
			is_refresh_daily: true,
			segment: segment(1)?.conditions,
		});
		expect(sandbox.current.state.segments.at(-1)).toMatchObject({ type: 'updatable' });
	});

	it('has no conditions to copy from a static one', async () => {
		const { error } = await sandbox.run(
			create({ segmentType: 'dynamic', conditionsFrom: 'segment', sourceSegmentId: locator(6) }),
		);

		expect(error?.message).toBe("'Source Segment' has no conditions that could be copied");
		expect(paths()).toEqual(['/segments/get/']);
	});

	it('takes a part of those who have entered static segments', async () => {
		await sandbox.run(
			byMembership({
				combine: 'or',
				memberOf: { segment: [{ segmentId: locator(6) }, { segmentId: 2 }] },
				additionalFields: { profileLimit: 100, percentFrom: 0, percentTo: 50 },
			}),
		);

		const query = (value: number) => ({
			compo: 'default',
			name: 'statseg',
			type: 'statseg',
			operator: 'once',
			value: [{ name: 'segment_id', value }],
		});
		expect(sandbox.onlyBody()).toEqual({
			name: 'Best customers',
			is_static: false,
			segment: [
				{
					list_id: 1,
					condition: 'or',
					limit: 100,
					percent_from: 0,
					percent_to: 50,
					queries: [query(6), query(2)],
				},
			],
		});
	});

	it.each([
		['[{ "list_id": 1, "condition": "and", "queries": [{ "type": "email" }] }]'],
		['{ "list_id": 1, "condition": "and", "queries": [{ "type": "email" }] }'],
	])('has the conditions of JSON: %s', async (conditionsJson) => {
		await sandbox.run(create({ segmentType: 'dynamic', conditionsFrom: 'json', conditionsJson }));

		expect(sandbox.onlyBody().segment).toEqual([
			{ list_id: 1, condition: 'and', queries: [{ type: 'email' }] },
		]);
	});

	it.each<[INodeParameters, string]>([
		[create({ segmentType: 'static', databaseId: locator('={{ "" }}') }), "'Database' is empty"],
		[create({ name: '={{ "" }}', segmentType: 'static', databaseId: 1 }), "'Name' is empty"],
		[create({ segmentType: 'big' }), "'Type' has an unknown value: big"],
		[byMembership({ memberOf: {} }), "'Member Of' names no segment"],
		[
			byMembership({ memberOf: { segment: [{ segmentId: locator('x') }] } }),
			"'Member Of: Segment' is not an ID: x",
		],
		[byMembership({ combine: 'xor' }), "'Combine' has an unknown value: xor"],
		[
			byMembership({ additionalFields: { percentFrom: 50, percentTo: 50 } }),
			"'Percent From' is not below 'Percent To': 50 and 50",
		],
		[byMembership({ additionalFields: { percentTo: 101 } }), "'Percent To' is out of range: 101"],
		[
			create({ segmentType: 'dynamic', conditionsFrom: 'json', conditionsJson: '[]' }),
			"'Conditions (JSON)' holds no conditions",
		],
		[
			create({ segmentType: 'dynamic', conditionsFrom: 'json', conditionsJson: '[1]' }),
			"'Conditions (JSON)' is not a list of conditions: [1]",
		],
	])('is refused before anything is sent: %j', async (parameters, message) => {
		const { error } = await sandbox.run(parameters);

		expect(error?.message).toBe(message);
		expect(sandbox.current.requests).toEqual([]);
	});
});

describe('an update', () => {
	it('of the name keeps the conditions', async () => {
		const before = segment(5)?.conditions;
		await sandbox.run(of('update', { updateFields: { name: 'Full baskets' } }, 5));

		expect(paths()).toEqual(['/segments/get/', '/segments/update/']);
		expect(sent()).toEqual({ id: 5, name: 'Full baskets', segment: before });
		expect(segment(5)).toMatchObject({ name: 'Full baskets', type: 'dynamic', conditions: before });
	});

	it('of a static one sends no conditions, and the database where it is told', async () => {
		await sandbox.run(of('update', { updateFields: { name: 'Best', databaseId: locator(1) } }));

		expect(sent()).toEqual({ id: 6, name: 'Best', list_id: 1 });
	});

	it('of the conditions keeps the name, also where they are those of another segment', async () => {
		await sandbox.run(of('addProfile', member()));
		await sandbox.run({
			...of('update', { changeConditions: true, conditionsFrom: 'membership' }, 5),
			databaseId: locator(1),
			memberOf: { segment: [{ segmentId: locator(6) }] },
		});
		const { items } = await sandbox.run(of('get', {}, 5));
		expect(items[0]?.json).toMatchObject({ name: 'Left a full basket', count: 1 });

		await sandbox.run(
			of(
				'update',
				{ changeConditions: true, conditionsFrom: 'segment', sourceSegmentId: locator(1) },
				5,
			),
			{ executionId: '2' },
		);
		expect(segment(5)).toMatchObject({
			name: 'Left a full basket',
			conditions: segment(1)?.conditions,
		});
	});

	it('switches the schedule', async () => {
		await sandbox.run(of('update', { updateFields: { refreshOnSchedule: false } }, 1));

		expect(sent()).toMatchObject({ id: 1, is_refresh_daily: false });
		expect(segment(1)?.isScheduled).toBe(false);
	});

	it('without anything to change is refused', async () => {
		const { error } = await sandbox.run(of('update', { updateFields: {} }));

		expect(error?.message).toBe("'Update Fields' is empty, so that there is nothing to change");
		expect(sandbox.current.requests).toEqual([]);
	});

	it('of one segment waits for the one before, so that none is lost', async () => {
		const update = of('update', { updateFields: { name: '={{ $json.name }}' } }, 5);
		await sandbox.run(update, { items: ['First', 'Second'].map((name) => ({ json: { name } })) });

		const [get, change] = ['/segments/get/', '/segments/update/'];
		expect(paths()).toEqual([get, change, get, change]);
		expect(segment(5)).toMatchObject({ name: 'Second' });
	});
});

describe('statistics', () => {
	const counts = { resourceId: locator(24), additionalFields: { databaseId: locator(1) } };

	it('are those of the last count, channel by channel', async () => {
		const { items } = await sandbox.run(of('getStatistics', counts, 7));

		expect(sandbox.onlyBody()).toEqual({ id: 7, resource_id: 24, db_id: 1, list_id: 1 });
		expect(sandbox.onlyRequest().headers).not.toHaveProperty('request-id');
		expect(items.map(({ json }) => json)).toEqual([
			{ channel: 'email', subscribed_sendable: 209, unconfirmed_sendable: 0 },
			{ channel: 'push', subscribed_sendable: 0, unconfirmed_sendable: 0 },
			{ channel: 'sms', subscribed_sendable: 108, unconfirmed_sendable: 0 },
		]);
	});

	it('come as Altcraft tells them without Simplify', async () => {
		const { items } = await sandbox.run(of('getStatistics', { ...counts, simplify: false }, 7));

		expect(items[0]?.json).toEqual({
			channel: 'email',
			status: { subscribed_sendable: 209, unconfirmed_sendable: 0 },
		});
	});

	it('are counted anew, and waited for', async () => {
		await sandbox.run(of('addProfile', member()));
		const anew = { ...counts, refresh: true, additionalFields: {} };
		const { items } = await sandbox.run(of('getStatistics', anew));

		expect(items[0]?.json).toEqual({
			channel: 'email',
			subscribed_sendable: expect.any(Number) as number,
			unconfirmed_sendable: 0,
			list_id: 1,
			resource_id: 24,
			updated: expect.any(String) as string,
		});
		expect(items).toHaveLength(3);
	});

	it('counted anew need not be waited for', async () => {
		const anew = { ...counts, refresh: true, waitForCompletion: false };
		const { items } = await sandbox.run(of('getStatistics', anew, 7));

		expect(sandbox.onlyRequest().headers).toHaveProperty('request-id');
		expect(items[0]?.json).toEqual({
			success: true,
			duplicate: false,
			task_id: sandbox.current.state.tasks[0]?.id,
		});
	});
});

describe('a deletion', () => {
	it('is not made unless it is confirmed', async () => {
		const { error } = await sandbox.run(of('delete'));

		expect(error?.message).toBe("'Confirm Deletion' is off, and nothing was sent");
		expect(sandbox.current.requests).toEqual([]);
	});

	it('leaves the profiles where they are', async () => {
		const before = sandbox.current.state.profiles.size;
		const { items } = await sandbox.run(of('delete', { confirmed: true }));

		expect(items[0]?.json).toEqual({ deleted: true, success: true, duplicate: false });
		expect(segment(6)).toBeUndefined();
		expect(sandbox.current.state.profiles.size).toBe(before);
	});
});
