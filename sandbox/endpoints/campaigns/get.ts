import { findMailing } from '../../platform/mailings';
import { objectData } from '../../platform/objects';
import { mailingDetails } from '../../platform/show-mailing';
import { defineEndpoint } from '../endpoint';
import { Id, requestBody } from '../../schemas/common';

/** Get mailing information. */
export const getMailing = defineEndpoint({
	page: 'Get mailing information',
	path: '/campaigns/get',
	body: requestBody({ id: Id }),
	right: 'list',
	changes: false,
	handle: (body, context) =>
		objectData(mailingDetails(findMailing(body.id, null, context)), 'object', context),
});
