import type { Client } from '../support';
import { callsOf, type Effects } from './calls';

/** Variants of answers and lists. */
export function listEffects(client: Client) {
	const { email, start, keys, groupKeys, nameOf } = callsOf(client);
	return {
		errorTextKey: [
			() => keys(start({ email })),
			[
				['data', 'error', 'error_text'],
				['data', 'error', 'error text'],
			],
		],
		listTotalKey: [
			() => keys(client.call('/workflows/list')),
			[
				['data', 'error', 'error_text', 'next_from_id', 'total_count'],
				['data', 'error', 'error_text', 'next_from_id', 'total'],
				['data', 'error', 'error_text', 'next_from_id'],
			],
		],
		listNextFromId: [
			() => keys(client.call('/campaigns/list')),
			[
				['data', 'error', 'error_text', 'next_from_id', 'total_count'],
				['data', 'error', 'error_text', 'total_count'],
			],
		],
		nextFromIdValue: [
			async () => [
				(await client.call('/segments/list/', { limit: 2 })).json.next_from_id,
				(await client.call('/segments/list/', { from_id: 5 })).json.next_from_id,
				(await client.call('/segments/list/', { from_id: 6 })).json.next_from_id,
			],
			[
				[3, 8, 8],
				[2, 7, 7],
				[3, 0, 0],
			],
		],
		listFromId: [
			async () => {
				const { data } = (await client.call('/segments/list/', { from_id: 2, limit: 1 })).json;
				return Array.isArray(data) && data.map(({ id }: { id: unknown }) => id);
			},
			[[2], [1]],
		],
		triggerListNextFromId: [
			() => keys(client.call('/campaigns/triggers/list/')),
			[
				['data', 'error', 'error_text', 'total_count'],
				['data', 'error', 'error_text', 'next_from_id', 'total_count'],
			],
		],
		mailingGroupKeys: [
			async () => [await groupKeys('/campaigns/list'), await groupKeys('/campaigns/triggers/list')],
			[
				['groups id name', 'groups id name'],
				['Groups Id Name', 'Groups Id Name'],
			],
		],
		scenarioGroupKeys: [() => groupKeys('/workflows/list'), ['groups id name', 'groups ID title']],
		databaseGroupKeys: [
			async () => [await groupKeys('/databases/list/'), await groupKeys('/segments/list/')],
			[
				['Groups Id Name', 'Groups Id Name'],
				['groups id name', 'groups id name'],
			],
		],
		databaseFields: [
			async () => {
				const { error, data } = (await client.call('/databases/fields_get', { id: 2 })).json;
				return [error, Array.isArray(data) ? (data as unknown[])[0] : nameOf(data, '_lname')];
			},
			[
				[
					0,
					{
						category: 'custom',
						title: 'Id in the CRM',
						name: 'CRM_ID',
						required: false,
						type: 'unicode',
					},
				],
				[0, { title: 'Last name', type: 'unicode' }],
				[501, undefined],
				[0, undefined],
			],
		],
	} satisfies Effects;
}
