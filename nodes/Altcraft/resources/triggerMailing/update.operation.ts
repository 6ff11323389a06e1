import { kept, renamed } from '../../../shared/fields/kit/kept';
import { changedName } from '../../../shared/fields/kit/objectName';
import { updateFields } from '../../../shared/fields/kit/updateFields';
import { mailingResource, sharedSettings } from '../../../shared/fields/message/mailingSettings';
import { templates } from '../../../shared/fields/message/templates';
import { action } from '../../../shared/kinds/action';
import { templateProperty } from '../template/templateId';
import { get } from './get.operation';
import { skipMinutes } from './skipMinutes';
import { triggerMailingId } from './triggerMailingId';

/** What goes back; of the type, with what it needs. */
const KEPT = [
	...['name', 'is_active', 'content', 'subid', 'trigger_type', 'skip_minutes', 'resource_id'],
	...['policy_id', 'push_sending_mode', 'virtual_sender_id', 'blind_carbon_copy'],
	...['unconditional_sending', 'action', 'update_query'],
];
const RENAMED = {
	is_random_tracking_prefix: ['is_random_trk_prefix'],
	custom_tracking_domains: ['custom_trk_domain'],
};

export const update = action({
	value: 'update',
	name: 'Update',
	action: 'Update trigger mailing',
	description: 'Change settings of a trigger mailing, and keep the rest',
	pages: ['Update trigger mailing', 'Get trigger mailing information'],
	endpoint: '/campaigns/triggers/update/',
	fields: [
		triggerMailingId,
		kept({
			target: triggerMailingId,
			endpoint: get.paths[0] ?? '',
			toRequest: (found) => renamed(found, KEPT, RENAMED),
		}),
		updateFields(
			changedName('e.g. Order accepted'),
			mailingResource,
			skipMinutes,
			templates(templateProperty),
			...sharedSettings,
		),
	],
});
