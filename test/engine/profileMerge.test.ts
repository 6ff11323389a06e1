import type { INodeParameters } from 'n8n-workflow';

import { SHARED_PHONE } from '../../sandbox/things/seed/profiles';
import { JOHN, MARY, OLLY } from '../sandbox/support';
import { mapped } from '../support/mapping';
import { locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const merge = (more: INodeParameters = {}): INodeParameters => ({
	resource: 'profile',
	operation: 'merge',
	databaseId: locator(1),
	matching: 'email',
	sources: 'john@example.com, mary@example.com',
	destination: 'olly@example.com',
	confirmed: true,
	...more,
});
const profile = (id: string) => sandbox.current.state.profiles.get(id);

it('moves profiles into another one', async () => {
	const { items } = await sandbox.run(merge());

	expect(sandbox.onlyBody()).toEqual({
		db_id: 1,
		matching: 'email',
		source: [
			{ db_id: 1, email: 'john@example.com' },
			{ db_id: 1, email: 'mary@example.com' },
		],
		destination: { db_id: 1, email: 'olly@example.com' },
	});
	expect(items[0]?.json).toEqual({ success: true, duplicate: false, profile_id: OLLY });
	expect(profile(OLLY)?.data).toMatchObject({ email: 'olly@example.com', _city: 'Ryazan' });
	expect(profile(OLLY)?.subscriptions).toHaveLength(8);
	expect([JOHN, MARY].map((id) => profile(id)?.data)).toEqual([
		{ email: 'localhost' },
		{ email: 'localhost' },
	]);
	const history = sandbox.current.state.history.map(({ profileId }) => profileId);
	expect(new Set(history)).toEqual(new Set([OLLY]));
});

it('sends data, switches and the database of the sources as they are set', async () => {
	const { items } = await sandbox.run(
		merge({
			sources: '={{ ["paula@partner.example"] }}',
			...mapped({ _fname: 'Olga' }),
			additionalFields: {
				copyHistory: false,
				copySubscriptions: false,
				skipTriggers: true,
				sourceDatabaseId: locator(2),
			},
		}),
	);

	expect(sandbox.onlyBody()).toEqual({
		db_id: 1,
		matching: 'email',
		source: [{ db_id: 2, email: 'paula@partner.example' }],
		destination: { db_id: 1, email: 'olly@example.com' },
		data: { _fname: 'Olga' },
		history: false,
		subscriptions: false,
		skip_triggers: true,
	});
	expect(items[0]?.json.profile_id).toBe(OLLY);
	expect(profile(OLLY)?.data._fname).toBe('Olga');
	expect(profile(OLLY)?.subscriptions).toHaveLength(2);
});

it.each<[string, INodeParameters, object]>([
	[
		'custom',
		{ fieldName: 'CRM_ID', sources: '123420', destination: '20001' },
		{
			field_name: 'CRM_ID',
			source: [{ db_id: 1, field_value: '123420' }],
			destination: { db_id: 1, field_value: '20001' },
		},
	],
	[
		'profile_id',
		{ sources: JOHN, destination: OLLY },
		{
			source: [{ db_id: 1, profile_id: JOHN }],
			destination: { db_id: 1, profile_id: OLLY },
		},
	],
	[
		'phone_sub',
		{ sources: '+79000000000', destination: '+79002223344' },
		{
			source: [{ db_id: 1, phone: '+79000000000' }],
			destination: { db_id: 1, phone: '+79002223344' },
		},
	],
])('finds them by %s', async (matching, more, sent) => {
	const { error } = await sandbox.run(merge({ matching, ...more }));

	expect(error).toBeUndefined();
	expect(sandbox.onlyBody()).toEqual({ db_id: 1, matching, ...sent });
});

it('makes a new profile of the destination that nobody matches, with the email that is free', async () => {
	const { items } = await sandbox.run(merge({ destination: 'new@example.com' }));

	const id = items[0]?.json.profile_id as string;
	expect([JOHN, MARY, OLLY]).not.toContain(id);
	expect(profile(id)?.data).toMatchObject({ email: 'new@example.com', _lname: 'Doe' });
});

it.each<[INodeParameters, string]>([
	[{ confirmed: false }, "'Confirm Merge' is off, and nothing was sent"],
	[{ confirmed: '={{ true }}' }, "'Confirm Merge' is not a switch"],
	[{ sources: ' , ' }, "'Sources' is empty"],
	[{ sources: '={{ $json.none }}' }, "'Sources' is empty"],
	[{ sources: 'john@example.com, mary' }, "'Sources' is not an email address: mary"],
	[{ destination: '={{ $json.none }}' }, "'Destination' is empty"],
	[{ destination: 'John@example.com' }, "'Destination' is one of the 'Sources', too"],
	[{ matching: 'email_phone' }, "'Match Profile By' has an unknown value: email_phone"],
	[
		{ additionalFields: { sourceDatabaseId: locator('={{ $json.none }}') } },
		"'Database of the Sources' is empty",
	],
])('is refused before anything is sent: %j', async (more, message) => {
	const { error } = await sandbox.run(merge(more));

	expect(error?.message).toContain(message);
	expect(sandbox.current.requests).toEqual([]);
});

it('is no merge into itself where both have the same email in two databases', async () => {
	const { error } = await sandbox.run(
		merge({
			sources: 'paula@partner.example',
			destination: 'paula@partner.example',
			additionalFields: { sourceDatabaseId: locator(2) },
		}),
	);

	expect(error).toBeUndefined();
});

it.each<[string, INodeParameters, string]>([
	['a source is not there', { sources: 'nobody@example.com' }, '404'],
	[
		'several match',
		{ matching: 'phone', sources: SHARED_PHONE, destination: '+79000000000' },
		'435',
	],
])('is refused by Altcraft where %s', async (_what, more, httpCode) => {
	const { error } = await sandbox.run(merge(more));

	expect(error).toMatchObject({ httpCode });
});

it('is not sent again by the node once its answer was lost', async () => {
	sandbox.current.fail({ kind: 'reset', when: 'after' });
	const { error } = await sandbox.run(merge());

	expect(error?.message).toMatch(/\S/);
	expect(sandbox.current.requests).toHaveLength(1);
	expect(profile(JOHN)?.data).toEqual({ email: 'localhost' });
});
