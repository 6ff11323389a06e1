import { type Client, JOHN } from '../support';
import { callsOf, type Effects } from './calls';

/** Variants of segments. */
export function segmentEffects(client: Client) {
	const { code } = callsOf(client);
	const counters = (key: string) =>
		code(client.call('/segments/get_counters', { id: 7, resource_id: 24, [key]: 1 }));
	const conditionsAfter = async () => {
		await client.call('/segments/update/', { id: 5, name: 'Other' });
		return client.sandbox.state.segments.find(({ id }) => id === 5)?.conditions.length;
	};
	return {
		segmentDelete: [() => code(client.call('/segments/delete/', { id: 5 })), [0, 501]],
		segmentNotStatic: [
			() =>
				code(client.call('/profiles/segstatic/add', { segment_id: 5, db_id: 1, profile_id: JOHN })),
			[400, 404],
		],
		segmentDatabaseKey: [
			async () => [await counters('db_id'), await counters('list_id')],
			[
				[0, 0],
				[0, 400],
				[400, 0],
			],
		],
		segmentUpdatable: [
			async () => {
				const { segments } = client.sandbox.state;
				const conditions = segments.find(({ id }) => id === 5)?.conditions;
				const made = { name: 'x', is_static: true, segment: conditions, list_id: 1 };
				await client.call('/segments/add/', made);
				return segments.at(-1)?.type;
			},
			['updatable', 'static'],
		],
		segmentUpdateConditions: [conditionsAfter, [0, 1]],
	} satisfies Effects;
}
