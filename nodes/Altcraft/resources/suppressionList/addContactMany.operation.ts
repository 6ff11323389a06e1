import { endpointBy } from '../../../shared/endpoint';
import { batch } from '../../../shared/kinds/batch';
import { totals } from '../../../shared/run/batches/answers/totals';
import { contactOfEach, contactType } from './contact';
import { suppressionListId } from './suppressionListId';

export const addContactMany = batch({
	value: 'addContactMany',
	name: 'Add Many Contacts',
	action: 'Add many contacts to suppression list',
	description: 'The same for the contacts of all items, many in one request',
	pages: [
		'Add multiple emails to suppression list',
		'Add multiple phones to suppression list',
		'Add multiple domains to suppression list',
	],
	endpoint: endpointBy(contactType, {
		email: '/suppresses/emails_add',
		phone: '/suppresses/phones_add',
		domain: '/suppresses/domains_add',
	}),
	layout: 'columns',
	thing: ['contact', 'contacts'],
	done: 'added',
	answer: totals(({ total_invalid: invalid }) =>
		typeof invalid === 'number' && invalid > 0
			? `Altcraft left out ${String(invalid)} contacts as not valid`
			: undefined,
	),
	fields: [suppressionListId, contactType, contactOfEach],
	result: (values) => ({ contactType: contactType.chosen(values) }),
});
