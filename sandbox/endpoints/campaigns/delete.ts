import { AltcraftError } from '../../platform/errors';
import { findMailing } from '../../platform/mailings';
import { Id, requestBody } from '../../schemas/common';
import { defineEndpoint } from '../endpoint';

/** Delete mailing, of every type; its page was not found. */
export const deleteMailing = defineEndpoint({
	page: 'Delete mailing',
	path: '/campaigns/delete',
	inferred: 'mailingDelete',
	body: requestBody({ id: Id }),
	right: 'edit',
	changes: true,
	handle: ({ id }, context) => {
		const { mailings } = context.state;
		const mailing = findMailing(id, null, context);
		if (mailing.isActive && context.variants.activeMailingDelete === 400) {
			throw new AltcraftError(400, 'the mailing is active');
		}
		mailings.splice(mailings.indexOf(mailing), 1);
		return { data: null };
	},
});
