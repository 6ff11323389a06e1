import { isBlank, locatorValue } from '../../../shared/checks';
import { choiceField, sentChoice } from '../../../shared/fields/kit/choice';
import { additionalFields } from '../../../shared/fields/kit/collection';
import type { Field } from '../../../shared/fields/kit/field';
import { isExpression } from '../../../shared/fields/kit/field';
import { newName } from '../../../shared/fields/kit/objectName';
import {
	isActive,
	mailingResource,
	sendChannel,
	sharedSettings,
} from '../../../shared/fields/message/mailingSettings';
import { templates } from '../../../shared/fields/message/templates';
import { action } from '../../../shared/kinds/action';
import { templateProperty } from '../template/templateId';
import { skipMinutes } from './skipMinutes';

const BY_N8N = 'API Call (Started by n8n)';

const triggerType = sentChoice(
	choiceField(
		{
			displayName: 'Trigger Type',
			name: 'triggerType',
			default: 'api_call',
			description: 'What starts the mailing',
		},
		[
			{ name: BY_N8N, value: 'api_call' },
			{ name: 'Import by API', value: 'api_import' },
			{ name: 'Subscription', value: 'subscribe' },
		],
	),
	'trigger_type',
);

/** The resource, which the page does not demand. */
const resourceId: Field = {
	...mailingResource,
	toBody: (values) =>
		isBlank(locatorValue(values.get('resourceId'))) && !isExpression(values, 'resourceId')
			? {}
			: mailingResource.toBody(values),
};

export const create = action({
	value: 'create',
	name: 'Create',
	action: 'Create trigger mailing',
	description: 'Create a trigger mailing from a template, for example one that n8n starts',
	pages: ['Create trigger mailing'],
	endpoint: '/campaigns/triggers/add/',
	fields: [
		newName('e.g. Order accepted'),
		triggerType,
		sendChannel,
		templates(templateProperty),
		resourceId,
		additionalFields(isActive, skipMinutes, ...sharedSettings),
	],
});
