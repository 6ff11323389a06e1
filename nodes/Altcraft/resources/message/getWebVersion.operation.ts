import { naming } from '../../../shared/checks';
import type { Field } from '../../../shared/fields/kit/field';
import { field } from '../../../shared/fields/kit/field';
import { objectReading } from '../../../shared/kinds/reading';

const sendMessageId: Field = {
	...field(
		{
			displayName: 'Sent Message ID',
			name: 'sendMessageId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. uBAhiRBRQhARg7y489hr5F2b2aXMJaztFS7vM7DE1NGJhZWM5',
			description: 'In the events of Altcraft Trigger, send_message_id',
		},
		'send_message_id',
		naming,
	),
	identifies: true,
	advice: { 404: "Altcraft keeps web versions as long as the account's policy says" },
};

export const getWebVersion = objectReading({
	value: 'getWebVersion',
	name: 'Get Web Version',
	action: 'Get web version of message',
	description: 'Read an email as it was sent to one person',
	pages: ['Get message web version'],
	endpoint: '/webver/get',
	fields: [sendMessageId],
});
