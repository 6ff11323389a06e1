import { Type } from '@sinclair/typebox';
import { findVisible } from '../../platform/visibility';
import { defineEndpoint } from '../endpoint';
import { Id, requestBody } from '../schemas/common';

/** Deactivate mailing. The sandbox has no sending queue that abort_if_running could drop. */
export const deactivateMailing = defineEndpoint({
	path: '/campaigns/deactivate',
	body: requestBody({ id: Id, abort_if_running: Type.Optional(Type.Boolean()) }),
	right: 'launch',
	changes: true,
	handle: (body, context) => {
		findVisible(context.state.mailings, body.id, 'mailing', context).isActive = false;
		return { data: null };
	},
});
