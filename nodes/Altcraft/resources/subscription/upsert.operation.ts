import { text } from '../../../shared/checks';
import { additionalFields } from '../../../shared/fields/kit/collection';
import { dateField } from '../../../shared/fields/kit/date';
import { PAST_DAYS } from '../../../shared/fields/kit/dateValue';
import { field } from '../../../shared/fields/kit/field';
import { sentSwitch } from '../../../shared/fields/kit/switch';
import {
	categories,
	customFields,
	priority,
} from '../../../shared/fields/profile/subscriptionDetails';
import { action } from '../../../shared/kinds/action';
import { status } from './status';
import { target } from './target';

const registrationDate = dateField(
	{
		displayName: 'Registration Date',
		name: 'registrationDate',
		description: 'When the person subscribed',
	},
	PAST_DAYS,
	'date',
);
const registrationIp = field(
	{
		displayName: 'Registration IP',
		name: 'registrationIp',
		type: 'string',
		default: '',
		placeholder: 'e.g. 94.231.119.122',
		description: 'The IP address that the person subscribed from',
	},
	'ip',
	text,
);
const registrationUrl = field(
	{
		displayName: 'Registration URL',
		name: 'registrationUrl',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://example.com/',
		description: 'The page that the person subscribed on',
	},
	'url',
	text,
);
const skipTriggers = sentSwitch(
	{
		displayName: 'Skip Triggers',
		name: 'skipTriggers',
		default: false,
		description: 'Whether to prevent this change from starting triggers and scenarios',
	},
	'skip_triggers',
);

export const upsert = action({
	value: 'upsert',
	name: 'Create or Update',
	action: 'Create or update a subscription',
	description: 'Create a new record, or update the current one if it already exists (upsert)',
	pages: ['Add or edit subscription'],
	endpoint: '/subscriptions/set',
	fields: [
		...target,
		status,
		additionalFields(
			categories,
			customFields,
			priority,
			registrationDate,
			registrationIp,
			registrationUrl,
			skipTriggers,
		),
	],
});
