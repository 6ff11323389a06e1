import { findMailing } from '../../platform/mailings';
import { mailingStatus } from '../../platform/show-mailing';
import { defineEndpoint } from '../endpoint';
import { Id, requestBody } from '../../schemas/common';

/** Get mailing status. */
export const getMailingStatus = defineEndpoint({
	page: 'Get mailing status',
	path: '/campaigns/get_status',
	body: requestBody({ id: Id }),
	right: 'list',
	changes: false,
	handle: (body, context) => ({ data: mailingStatus(findMailing(body.id, null, context)) }),
});
