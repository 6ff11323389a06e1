import { endpointBy } from '../../../shared/endpoint';
import { action } from '../../../shared/kinds/action';
import { contact, contactType } from './contact';
import { suppressionListId } from './suppressionListId';

const removed = contact(true);

export const removeContact = action({
	value: 'removeContact',
	name: 'Remove Contact',
	action: 'Remove contact from suppression list',
	description: 'Take an email, phone or domain out of the list',
	pages: [
		'Remove email from suppression list',
		'Remove phone number from suppression list',
		'Remove domain from suppression list',
	],
	endpoint: endpointBy(contactType, {
		email: '/suppresses/email_remove',
		phone: '/suppresses/phone_remove',
		domain: '/suppresses/domain_remove',
	}),
	fields: [suppressionListId, contactType, removed],
	result: removed.told,
});
