import { Type } from '@sinclair/typebox';
import { AltcraftError } from '../../platform/errors';
import { trackingData } from '../../platform/hooks/event-data';
import { requestBody } from '../../schemas/common';
import { defineEndpoint } from '../endpoint';

/** Get message web version: of the e-mails that the sandbox itself has sent, by the id in its events. */
export const getWebVersion = defineEndpoint({
	page: 'Get message web version',
	path: '/webver/get',
	body: requestBody({ send_message_id: Type.String({ minLength: 1 }) }),
	right: 'list',
	changes: false,
	handle: ({ send_message_id: wanted }, { state }) => {
		const earlier = state.webVersions.get(wanted);
		if (earlier !== undefined) {
			return { data: { createtime: earlier.at.toISOString(), email: earlier.email } };
		}
		const sending = state.sendings.find(
			(one) => one.subscription.channel === 'email' && trackingData(one).send_message_id === wanted,
		);
		if (sending === undefined) throw new AltcraftError(404, 'web version');
		const template = state.templates.find(({ id }) => id === sending.messageId);
		const fields = template?.channels.find(({ sid }) => sid === 'email')?.fields ?? {};
		return { data: { createtime: sending.at.toISOString(), email: fields } };
	},
});
