import { listOf, naming, text } from '../../../shared/checks';
import { additionalFields } from '../../../shared/fields/kit/collection';
import { field } from '../../../shared/fields/kit/field';
import { categoriesProperty } from '../../../shared/fields/profile/subscriptionDetails';
import { action } from '../../../shared/kinds/action';

const resourceToken = field(
	{
		displayName: 'Resource Token',
		name: 'resourceToken',
		type: 'string',
		typeOptions: { password: true },
		required: true,
		default: '',
		description: 'What Altcraft knows the resource by in links of messages',
		hint: "It stands in the resource's settings in Altcraft",
	},
	'rtoken',
	naming,
);

const sendMessageId = {
	...field(
		{
			displayName: 'Message ID',
			name: 'sendMessageId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. uBAhiRBRQhARg7y489hr5F2b2aXMJaztFS7vM7DE1NGJhZWM5',
			description: 'The message that the person got',
			hint: 'Events of Altcraft Trigger have it among their data, as the ID of the sent message',
		},
		'smid',
		naming,
	),
	identifies: true,
	advice: { 404: 'Check the message ID and the token of the resource' },
};

const categories = field(
	{
		...categoriesProperty,
		description: 'Unsubscribe only from these categories, separated by commas',
	},
	'categories',
	listOf(text),
);

export const unsubscribe = action({
	value: 'unsubscribe',
	name: 'Unsubscribe by Message',
	action: 'Unsubscribe by message',
	description: 'Unsubscribe whoever got a certain message, from its resource or categories of it',
	pages: ['Unsubscribe profile from resource'],
	endpoint: '/profiles/message_unsub',
	fields: [resourceToken, sendMessageId, additionalFields(categories)],
});
