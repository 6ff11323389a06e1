import { Type } from '@sinclair/typebox';
import { groupsOf, listPage } from '../../platform/lists';
import { defineEndpoint } from '../endpoint';
import { requestBody } from '../schemas/common';
import { listFields } from '../schemas/list';

/** Get mailing list. */
export const listMailings = defineEndpoint({
	path: '/campaigns/list',
	body: requestBody({
		...listFields,
		type: Type.Optional(Type.String()),
		is_active: Type.Optional(Type.Boolean()),
	}),
	right: 'list',
	changes: false,
	handle: (body, context) => {
		const mailings = context.state.mailings.filter(
			(mailing) =>
				(body.type === undefined || mailing.type === body.type) &&
				(body.is_active !== true || mailing.isActive),
		);
		return listPage(
			mailings,
			body,
			(mailing) => ({
				id: mailing.id,
				name: mailing.name,
				type: mailing.type,
				is_active: mailing.isActive,
				subid: mailing.subid,
				for_confirm: mailing.forConfirm,
				ui_tags: mailing.uiTags,
				groups: groupsOf(mailing, context),
			}),
			context,
		);
	},
});
