import { findMailing } from '../../../platform/mailings';
import { objectData } from '../../../platform/objects';
import { triggerDetails } from '../../../platform/show-mailing';
import { defineEndpoint } from '../../endpoint';
import { Id, requestBody } from '../../../schemas/common';

/** Get trigger mailing information. */
export const getTriggerMailing = defineEndpoint({
	page: 'Get trigger mailing information',
	path: '/campaigns/triggers/get',
	body: requestBody({ id: Id }),
	right: 'list',
	changes: false,
	handle: (body, context) =>
		objectData(triggerDetails(findMailing(body.id, 'trigger', context)), 'object', context),
});
