import type { Client } from '../support';
import { callsOf, type Effects } from './calls';

/** Variants of templates. */
export function templateEffects(client: Client) {
	const { code, keys } = callsOf(client);
	const list = ['data', 'error', 'error_text', 'total_count'];
	return {
		templateUpdate: [
			async () => {
				const channels = [{ sid: 'sms', fields: { sms: 'New' } }];
				await client.call('/templates/update', { id: 1, name: 'x', channels });
				const template = client.sandbox.state.templates.find(({ id }) => id === 1);
				return [template?.channels.length, template?.uiTags.length, template?.isDraft];
			},
			[
				[1, 0, false],
				[3, 2, true],
			],
		],
		templateInUse: [() => code(client.call('/templates/delete', { id: 21 })), [0, 409]],
		templateListNextFromId: [
			() => keys(client.call('/templates/list')),
			[list, ['data', 'error', 'error_text', 'next_from_id', 'total_count']],
		],
	} satisfies Effects;
}
