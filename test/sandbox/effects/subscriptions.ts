import { MEMBERS } from '../../../sandbox/things/seed/messages';
import { type Client, JOHN } from '../support';
import { callsOf, type Effects } from './calls';

/** Variants of subscriptions, relations and what is counted of them. */
export function subscriptionEffects(client: Client) {
	const { code, keys } = callsOf(client);
	const john = {
		...{ db_id: 1, profile_id: JOHN, resource_id: 24 },
		...{ channel: 'email', email: 'john@example.com' },
	};
	const relation = {
		rel_id: 3,
		matching: 'custom',
		profile_a: { field_name: 'member', field_value: '1' },
		profile_b: { field_name: 'member', field_value: '1' },
	};
	return {
		subscriptionAnswer: [
			() => keys(client.call('/subscriptions/set', john)),
			[
				['error', 'error_text'],
				['data', 'error', 'error_text'],
			],
		],
		subscriptionsDeleted: [
			async () => {
				await client.call('/subscriptions/delete', john);
				const { data } = (await client.call('/subscriptions/get', john)).json;
				return data;
			},
			[null, expect.objectContaining({ email: 'john@example.com', is_delete: true })],
		],
		restoreOfActive: [() => code(client.call('/subscriptions/undelete', john)), [400, 0]],
		resourceCounters: [
			() => code(client.call('/resources/get_counters', { id: 24, list_id: 1 })),
			[0, 501],
		],
		relationFieldName: [
			async () => {
				const { databases } = client.sandbox.state;
				const place = databases.findIndex(({ id }) => id === MEMBERS.giver.databaseId);
				const fields = [{ name: 'member', title: 'Member', type: 'string' }] as const;
				for (const [index, database] of databases.entries()) {
					if (index === place) databases[index] = { ...database, fields };
				}
				const beside = { ...relation, field_name: 'member' };
				const text = async (body: object) =>
					String((await client.call('/relations/detach', body)).json.error_text);
				return [await text(relation), await text(beside)].map((one) => one.split(':')[1]);
			},
			[
				[' profile', ' profile'],
				[' field_name is required', ' profile'],
			],
		],
	} satisfies Effects;
}
