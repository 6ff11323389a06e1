import fc from 'fast-check';
import type { INodeParameters } from 'n8n-workflow';

import { SHARED_PHONE } from '../../sandbox/things/seed/profiles';
import { SANDBOX_TOKENS } from '../../sandbox/server';
import { JOHN } from '../sandbox/support';
import { locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const erase = (more: INodeParameters = {}): INodeParameters => ({
	resource: 'profile',
	operation: 'delete',
	databaseId: locator(1),
	matching: 'email',
	email: 'john@example.com',
	confirmed: true,
	...more,
});
const continues = { settings: { onError: 'continueRegularOutput' } } as const;
const isThere = () => sandbox.current.state.profiles.get(JOHN) !== undefined;

it('erases the profile with its history and its places in segments and scenarios', async () => {
	const { state } = sandbox.current;
	for (const { members } of state.segments) members.set(JOHN, new Date());
	for (const { profileIds } of state.scenarios) profileIds.add(JOHN);
	const { items } = await sandbox.run(erase());

	expect(sandbox.onlyBody()).toEqual({ db_id: 1, matching: 'email', email: 'john@example.com' });
	expect(items[0]?.json).toEqual({
		deleted: true,
		success: true,
		duplicate: false,
		data: { profile_id: JOHN },
	});
	expect(isThere()).toBe(false);
	expect(state.history).toEqual([]);
	expect(state.segments.some(({ members }) => members.has(JOHN))).toBe(false);
	expect(state.scenarios.some(({ profileIds }) => profileIds.has(JOHN))).toBe(false);
});

it.each<[string, INodeParameters, object]>([
	['phone', { phone: '+79000000000' }, { phone: '+79000000000' }],
	['profile_id', { profileId: JOHN }, { profile_id: JOHN }],
	[
		'custom',
		{ fieldName: 'CRM_ID', fieldValue: '123420' },
		{ field_name: 'CRM_ID', field_value: '123420' },
	],
	[
		'email',
		{ additionalFields: { resourceId: locator(7) } },
		{ email: 'john@example.com', resource_id: 7 },
	],
])('finds the profile by %s, %j', async (matching, given, sent) => {
	await sandbox.run(erase({ matching, ...given }));

	expect(sandbox.onlyBody()).toEqual({ db_id: 1, matching, ...sent });
	expect(isThere()).toBe(false);
});

it.each(['email_sub', 'email_phone', 'push_sub', 'custom_request'])(
	'does not try out %s, which the page does not name',
	async (matching) => {
		const { error } = await sandbox.run(erase({ matching }));

		expect(error?.message).toBe(`'Match Profile By' has an unknown value: ${matching}`);
		expect(isThere()).toBe(true);
	},
);

it('is refused by Altcraft for who is not there, for several, and for a role without the right', async () => {
	const nobody = await sandbox.run(erase({ email: 'nobody@example.com' }));
	expect(nobody.error).toMatchObject({ httpCode: '404' });
	const several = await sandbox.run(erase({ matching: 'phone', phone: SHARED_PHONE }));
	expect(several.error).toMatchObject({ httpCode: '435' });
	const { error } = await sandbox.run(erase(), { token: SANDBOX_TOKENS.noDelete });
	expect(error).toMatchObject({ httpCode: '403' });
	expect(error?.description).toContain('the right to delete profiles');
	expect(isThere()).toBe(true);
});

it('a second time is told as one that was carried out already, under the same key', async () => {
	const keyed = erase({ options: { requestId: 'erasure-7' } });
	await sandbox.run(keyed, { executionId: '1' });
	const { items } = await sandbox.run(keyed, { executionId: '2' });

	expect(items[0]?.json).toMatchObject({ deleted: true, duplicate: true });
	expect((await sandbox.run(erase(), { executionId: '3' })).error).toMatchObject({
		httpCode: '404',
	});
});

describe('nothing is sent', () => {
	const refused = async (parameters: INodeParameters, count = 1) => {
		const items = Array.from({ length: count }, () => ({ json: { on: true, most: 500 } }));
		const outcome = await sandbox.run(parameters, { items, ...continues });
		expect(sandbox.current.requests).toEqual([]);
		expect(outcome.items).toHaveLength(count);
		return outcome.items[0]?.json.error;
	};

	it.each([false, '={{ true }}', '={{ $json.on }}', 'true', 1, '={{ $fromAI("confirmed") }}'])(
		'while the switch in the node is %j',
		async (confirmed) => {
			expect(await refused(erase({ confirmed }))).toContain("'Confirm Deletion' is");
		},
	);

	it('for whatever else takes the place of the switch', async () => {
		const odd = fc.sample(
			fc.anything().filter((value) => value !== true && value !== undefined),
			{ numRuns: 30, seed: 7 },
		);
		for (const confirmed of odd) {
			await sandbox.run(erase({ confirmed: confirmed as boolean }), continues);
		}
		expect(sandbox.current.requests).toEqual([]);
	});

	it('where more items come in than were to', async () => {
		expect(await refused(erase(), 101)).toBe(
			"'Most Profiles at Once' is 100, but 101 items came in, and nothing was sent",
		);
		expect(await refused(erase({ maxProfiles: 2 }), 3)).toContain('is 2, but 3 items came in');
	});

	it.each(['={{ $json.most }}', '={{ 500 }}', 0, -1, 'many'])(
		'where the number of profiles is %j',
		async (maxProfiles) => {
			expect(await refused(erase({ maxProfiles }))).toContain("'Most Profiles at Once' is");
		},
	);
});

it('goes on up to the number of profiles', async () => {
	const emails = ['john@example.com', 'olly@example.com'];
	const { items } = await sandbox.run(erase({ email: '={{ $json.email }}', maxProfiles: 2 }), {
		items: emails.map((email) => ({ json: { email } })),
	});

	expect(items.map(({ json }) => json.deleted)).toEqual([true, true]);
});
