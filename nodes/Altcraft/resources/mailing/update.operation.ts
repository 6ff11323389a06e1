import { endpointBy } from '../../../shared/endpoint';
import { kept, renamed } from '../../../shared/fields/kit/kept';
import { changedName } from '../../../shared/fields/kit/objectName';
import { updateFields } from '../../../shared/fields/kit/updateFields';
import {
	mailingResource,
	sendLimits,
	sharedSettings,
} from '../../../shared/fields/message/mailingSettings';
import { templates } from '../../../shared/fields/message/templates';
import { action } from '../../../shared/kinds/action';
import { templateProperty } from '../template/templateId';
import { mailingOfType, mailingType, settingsEndpoint } from './mailingType';
import { changedAudience } from './ownAudience';
import { changedSchedule } from './schedule';

/** What goes back. Without the channel, which cannot be changed, and without what answers alone have. */
const KEPT = [
	...['name', 'is_active', 'data_type', 'data_id', 'resource_id', 'content', 'subid'],
	...['start_schedule', 'limit', 'aglimit_count', 'policy_id', 'push_sending_mode'],
	...['virtual_sender_id', 'is_random_tracking_prefix', 'custom_tracking_domains'],
	...['blind_carbon_copy', 'unconditional_sending', 'watcher_limit'],
];
const RENAMED = {
	aglimit_percent: ['aglimit_percent', 'agllimit_percent'],
	watcher_list_id: ['watched_list_id'],
};

export const update = action({
	value: 'update',
	name: 'Update',
	action: 'Update mailing',
	description:
		'Change settings of a broadcast or regular mailing, and keep the rest. For regular ones inferred, test it first.',
	pages: ['Update broadcast mailing', 'Update regular mailing', 'Get broadcast information'],
	inferred: ['/campaigns/regulars/update'],
	endpoint: endpointBy(mailingType, {
		broadcast: '/campaigns/broadcasts/update',
		regular: '/campaigns/regulars/update',
	}),
	fields: [
		mailingType,
		mailingOfType,
		kept({
			target: mailingOfType,
			endpoint: settingsEndpoint,
			toRequest: (found) => renamed(found, KEPT, RENAMED),
		}),
		updateFields(
			changedName('e.g. Newsletter of November'),
			mailingResource,
			changedAudience,
			changedSchedule,
			templates(templateProperty),
			...sendLimits,
			...sharedSettings,
		),
	],
});
