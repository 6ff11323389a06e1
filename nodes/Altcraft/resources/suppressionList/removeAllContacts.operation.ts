import { endpointBy } from '../../../shared/endpoint';
import { confirmed } from '../../../shared/fields/kit/confirmed';
import { action } from '../../../shared/kinds/action';
import { confirmName } from './confirmName';
import { contactType } from './contact';
import { suppressionListId } from './suppressionListId';

export const removeAllContacts = action({
	value: 'removeAllContacts',
	name: 'Remove All Contacts',
	action: 'Remove all contacts from suppression list',
	description:
		'Empty the list of all its emails, phones or domains, for good. For emails and domains inferred, test it first.',
	pages: [
		'Remove all phone numbers from suppression list',
		'Remove all emails from suppression list',
		'Remove all domains from suppression list',
	],
	inferred: ['/suppresses/emails_remove', '/suppresses/domains_remove'],
	endpoint: endpointBy(contactType, {
		email: '/suppresses/emails_remove',
		phone: '/suppresses/phones_remove',
		domain: '/suppresses/domains_remove',
	}),
	fields: [
		suppressionListId,
		contactType,
		confirmName,
		confirmed('Removal', 'Removes all contacts of this type from the list. This cannot be undone'),
	],
	result: (values) => ({ contactType: contactType.chosen(values) }),
});
