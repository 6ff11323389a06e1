import { Type } from '@sinclair/typebox';
import { findMailing, switchMailing } from '../../platform/mailings';
import { defineEndpoint } from '../endpoint';
import { Id, requestBody } from '../../schemas/common';

/** Deactivate mailing. The sandbox has no sending queue that abort_if_running could drop. */
export const deactivateMailing = defineEndpoint({
	page: 'Deactivate mailing',
	path: '/campaigns/deactivate',
	body: requestBody({ id: Id, abort_if_running: Type.Optional(Type.Boolean()) }),
	right: 'launch',
	changes: true,
	handle: (body, context) => {
		switchMailing(findMailing(body.id, null, context), false, context);
		return { data: null };
	},
});
