import { endpointBy } from '../../../shared/endpoint';
import { rootReading } from '../../../shared/kinds/reading';
import { contact, contactType } from './contact';
import { suppressionListId } from './suppressionListId';

const checked = contact();

export const checkContact = rootReading({
	value: 'checkContact',
	name: 'Check Contact',
	action: 'Check contact in suppression list',
	description: 'Find out whether an email, phone or domain is in the list',
	pages: [
		'Check if email is suppressed',
		'Check if phone number is suppressed',
		'Check if domain is suppressed',
	],
	endpoint: endpointBy(contactType, {
		email: '/suppresses/email_check',
		phone: '/suppresses/phone_check',
		domain: '/suppresses/domain_check',
	}),
	fields: [suppressionListId, contactType, checked],
	result: checked.told,
});
