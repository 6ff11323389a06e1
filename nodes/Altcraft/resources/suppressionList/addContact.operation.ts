import { endpointBy } from '../../../shared/endpoint';
import { action } from '../../../shared/kinds/action';
import { contact, contactType } from './contact';
import { suppressionListId } from './suppressionListId';

const added = contact();

export const addContact = action({
	value: 'addContact',
	name: 'Add Contact',
	action: 'Add contact to suppression list',
	description: 'Bar an email, a phone number or a whole email domain from messages',
	pages: [
		'Add email to suppression list',
		'Add phone number to suppression list',
		'Add domain to suppression list',
	],
	endpoint: endpointBy(contactType, {
		email: '/suppresses/email_add',
		phone: '/suppresses/phone_add',
		domain: '/suppresses/domain_add',
	}),
	many: { name: 'Add Many Contacts', fits: () => true },
	fields: [suppressionListId, contactType, added],
	result: added.told,
});
