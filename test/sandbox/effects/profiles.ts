import { type Client, JOHN, OLLY } from '../support';
import { callsOf, type Effects } from './calls';

/** What every answer to a list has. */
const LIST = ['data', 'error', 'error_text'];

/** Variants of profiles. */
export function profileEffects(client: Client) {
	const { code, keys } = callsOf(client);
	const john = { db_id: 1, profile_id: JOHN };
	const merge = (more: object) =>
		client.call('/profiles/merge', {
			db_id: 1,
			source: [{ db_id: 1, email: 'john@example.com' }],
			destination: { db_id: 1, email: 'olly@example.com' },
			...more,
		});
	return {
		incrOnNothing: [
			() =>
				code(
					client.call('/profiles/update', {
						...john,
						data: { last_order_total: { action: 'incr', value: 5 } },
					}),
				),
			[0, 400],
		],
		profileBatchValue: [
			() =>
				code(
					client.call('/profiles/import_batch', {
						db_id: 1,
						email: 'john@example.com',
						data: [{ email: 'john@example.com' }],
					}),
				),
			[0, 400],
		],
		profilePointer: [
			() => keys(client.call('/profiles/list', { db_id: 1, limit: 1 })),
			[['next_from_id'], ['from_id'], []].map((pointer) => [...LIST, ...pointer, 'total_count']),
		],
		pointerMeaning: [
			async () => {
				const { json } = await client.call('/profiles/list', { db_id: 1, from_id: JOHN, limit: 1 });
				return (json.data as { id: string }[]).map(({ id }) => id);
			},
			[[OLLY], [JOHN]],
		],
		historyPointer: [
			() =>
				keys(
					client.call('/subscribers/history_get_all', {
						list_id: 1,
						date_from: '2024-07-15',
						date_to: '2024-10-09',
					}),
				),
			[['next_from_id'], ['from_id'], []].map((pointer) => [...LIST, ...pointer]),
		],
		mergeDatabase: [
			async () => [
				await code(merge({ db_id: 2 })),
				await code(merge({ db_id: 1, destination: { email: 'mary@example.com' } })),
			],
			[
				[0, 400],
				[0, 0],
				[400, 400],
			],
		],
		mergeSource: [
			async () => {
				await merge({});
				return client.sandbox.state.profiles.get(JOHN)?.data;
			},
			[{ email: 'localhost' }, undefined],
		],
		queryDates: [
			async () => {
				await client.call('/profiles/update', {
					...john,
					data: { _regdate: '2024-02-01T00:00:00Z' },
				});
				const since = async (date: unknown) => {
					const query = { _regdate: { $gte: date } };
					const { json } = await client.call('/profiles/list', { db_id: 1, query });
					return (json.data as unknown[]).length;
				};
				const begin = '2024-01-01T00:00:00Z';
				return [await since(begin), await since({ $date: begin })];
			},
			[
				[1, 0],
				[0, 1],
			],
		],
		updateAnswer: [
			async () => (await client.call('/profiles/update', { ...john, data: {} })).json.profile_id,
			[JOHN, undefined],
		],
	} satisfies Effects;
}
