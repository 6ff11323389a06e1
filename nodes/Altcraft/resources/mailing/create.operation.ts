import { endpointBy } from '../../../shared/endpoint';
import { additionalFields } from '../../../shared/fields/kit/collection';
import { newName } from '../../../shared/fields/kit/objectName';
import {
	isActive,
	requiredResource,
	sendChannel,
	sendLimits,
	sharedSettings,
} from '../../../shared/fields/message/mailingSettings';
import { templates } from '../../../shared/fields/message/templates';
import { action } from '../../../shared/kinds/action';
import { templateProperty } from '../template/templateId';
import { mailingType } from './mailingType';
import { ownAudience } from './ownAudience';
import { schedule } from './schedule';

export const create = action({
	value: 'create',
	name: 'Create',
	action: 'Create mailing',
	description:
		'Create a broadcast or regular mailing from a template; it stays off unless you wish otherwise',
	pages: ['Create broadcast mailing', 'Create regular mailing', 'Start schedule object'],
	endpoint: endpointBy(mailingType, {
		broadcast: '/campaigns/broadcasts/add',
		regular: '/campaigns/regulars/add/',
	}),
	fields: [
		mailingType,
		newName('e.g. Newsletter of November'),
		sendChannel,
		templates(templateProperty),
		requiredResource,
		ownAudience,
		schedule,
		additionalFields(isActive, ...sendLimits, ...sharedSettings),
	],
});
