import { Type } from '@sinclair/typebox';
import { listPage } from '../../../platform/lists';
import type { Mailing } from '../../../things/mailings';
import { triggerRow } from '../../../platform/show-mailing';
import { defineEndpoint } from '../../endpoint';
import { requestBody } from '../../../schemas/common';
import { listFields } from '../../../schemas/list';

/** Get trigger mailings list; its example has no next_from_id, unlike Get mailing list. */
export const listTriggerMailings = defineEndpoint({
	page: 'Get trigger mailings list',
	path: '/campaigns/triggers/list/',
	body: requestBody({ ...listFields, is_active: Type.Optional(Type.Boolean()) }),
	right: 'list',
	changes: false,
	handle: (body, context) => {
		const triggers = context.state.mailings.filter(
			({ type, isActive }) => type === 'trigger' && (body.is_active !== true || isActive),
		);
		const show = (mailing: Mailing) => triggerRow(mailing, context);
		return listPage(triggers, body, show, context, context.variants.triggerListNextFromId);
	},
});
