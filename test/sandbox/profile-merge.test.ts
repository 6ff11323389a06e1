import { JOHN, MARY, OLLY, PAULA, useClient } from './support';

const client = useClient();
const merge = async (body: object) =>
	(await client.call('/profiles/merge', { db_id: 1, ...body })).json;
const of = (email: string, db_id = 1) => ({ db_id, email });
const profile = (id: string) => client.sandbox.state.profiles.get(id);

test('takes the parameters of the table, and answers with the profile', async () => {
	const { error, profile_id } = await merge({
		source: [of('john@example.com'), of('paula@partner.example', 2)],
		destination: of('olly@example.com'),
		data: { _fname: 'John', _lname: 'Doe' },
		skip_triggers: true,
		subscriptions: true,
		history: true,
	});
	expect([error, profile_id]).toEqual([0, OLLY]);
	expect(profile(OLLY)?.data).toMatchObject({ _fname: 'John', CRM_ID: 'example123' });
	expect([JOHN, PAULA].map((id) => profile(id)?.data)).toEqual([
		{ email: 'localhost' },
		{ email: 'localhost' },
	]);
});

test('an email moves to a profile without one, and localhost is never taken for one', async () => {
	await merge({ source: [of('john@example.com')], destination: of('olly@example.com') });
	const byId = { matching: 'profile_id' };
	const [john, mary, olly] = [JOHN, MARY, OLLY].map((id) => ({ db_id: 1, profile_id: id }));
	await merge({ ...byId, source: [mary], destination: john });
	expect(profile(JOHN)?.data).toMatchObject({ email: 'mary@example.com', _fname: 'Mary' });
	await merge({ ...byId, source: [mary], destination: olly });
	expect(profile(OLLY)?.data.email).toBe('olly@example.com');
});

test('subscriptions and history stay where they are not wanted', async () => {
	const { history } = client.sandbox.state;
	await merge({
		source: [of('john@example.com')],
		destination: of('olly@example.com'),
		subscriptions: false,
		history: false,
	});
	expect(profile(OLLY)?.subscriptions).toHaveLength(2);
	expect(history.every(({ profileId }) => profileId === JOHN)).toBe(true);
});

test.each<[object, number]>([
	[{ source: [], destination: of('olly@example.com') }, 400],
	[{ source: [of('nobody@example.com')], destination: of('olly@example.com') }, 404],
	[{ source: [of('olly@example.com')], destination: of('olly@example.com') }, 400],
	[{ source: [{ email: 'john@example.com' }], destination: of('olly@example.com') }, 400],
	[{ destination: of('olly@example.com') }, 400],
])('%j answers %i', async (body, error) => {
	expect((await merge(body)).error).toBe(error);
});
