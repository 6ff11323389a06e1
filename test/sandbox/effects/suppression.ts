import type { Client } from '../support';
import { callsOf, type Effects } from './calls';

/** Variants of suppression lists. */
export function suppressionEffects(client: Client) {
	const { code, keys } = callsOf(client);
	const data = async (path: string, body: object) => (await client.call(path, body)).json.data;
	const presence = (path: string, body: object): Effects[string] => [
		() => code(client.call(path, body)),
		[0, 501],
	];
	const totals = ['error', 'error_text', 'total_count', 'total_imported', 'total_duplicated'];
	const matches = ['matched', 'email_matched', 'domain_matched', 'phone_matched'];
	return {
		suppressionListUpdate: presence('/suppresses/update', { id: 3, name: 'Other' }),
		suppressionListDelete: presence('/suppresses/delete', { id: 3 }),
		suppressionEmailsRemove: presence('/suppresses/emails_remove', { id: 3 }),
		suppressionDomainsRemove: presence('/suppresses/domains_remove', { id: 3 }),
		suppressionListNextFromId: [
			() => keys(client.call('/suppresses/list')),
			[
				['data', 'error', 'error_text', 'total_count'],
				['data', 'error', 'error_text', 'next_from_id', 'total_count'],
			],
		],
		suppressionAdd: [
			async () => [
				await data('/suppresses/email_add', { id: 1, email: 'a@example.com' }),
				await data('/suppresses/domain_add', { id: 1, domain: 'example.com' }),
			],
			[
				[undefined, { 'example.com': true }],
				[{ 'a@example.com': true }, { 'example.com': true }],
				[undefined, undefined],
			],
		],
		suppressionTotals: [
			async () => [
				await keys(client.call('/suppresses/emails_add', { id: 1, emails: ['a@example.com'] })),
				await keys(client.call('/suppresses/phones_add', { id: 1, values: ['+79000000001'] })),
			],
			[
				[
					[...totals, 'total_updated'],
					[...totals, 'total_invalid'],
				],
				[
					[...totals, 'total_updated'],
					[...totals, 'total_updated'],
				],
				[
					[...totals, 'total_invalid'],
					[...totals, 'total_invalid'],
				],
			],
		],
		suppressionCheck: [
			() => keys(client.call('/suppresses/domain_check', { id: 1, domain: 'example.com' })),
			[
				['error', 'error_text', 'matched'],
				['error', 'error_text', ...matches],
			],
		],
	} satisfies Effects;
}
