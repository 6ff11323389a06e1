import { Type } from '@sinclair/typebox';
import { listPage } from '../../platform/lists';
import { mailingRow } from '../../platform/show-mailing';
import { defineEndpoint } from '../endpoint';
import { requestBody } from '../../schemas/common';
import { listFields } from '../../schemas/list';

/** Get mailing list. */
export const listMailings = defineEndpoint({
	page: 'Get mailing list',
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
		return listPage(mailings, body, (mailing) => mailingRow(mailing, context), context);
	},
});
