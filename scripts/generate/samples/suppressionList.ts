import type { ResourceSamples } from './sample';
import { locator } from './sample';

const suppressionListId = locator(3);
const email = { suppressionListId, contactType: 'email', email: 'john@example.com' };

export const suppressionList: ResourceSamples = {
	addContact: {
		sample: email,
		examples: [
			{ title: { en: 'An email', ru: 'Адрес' }, parameters: email },
			{
				title: { en: 'A phone number', ru: 'Номер телефона' },
				parameters: { suppressionListId, contactType: 'phone', phone: '+79000000000' },
			},
			{
				title: { en: 'A domain', ru: 'Домен' },
				parameters: { suppressionListId, contactType: 'domain', domain: 'example.com' },
			},
		],
	},
	addContactMany: {
		sample: email,
		examples: [
			{
				title: { en: 'Two items', ru: 'Два элемента' },
				parameters: { suppressionListId, contactType: 'email', email: '={{ $json.email }}' },
				items: [{ email: 'john@example.com' }, { email: 'maria@example.com' }],
			},
		],
	},
	checkContact: { sample: email },
	create: { sample: { name: 'Do not contact' } },
	delete: { sample: { suppressionListId, confirmed: true } },
	export: { sample: { suppressionListId } },
	get: { sample: { suppressionListId } },
	getMany: { sample: {} },
	removeAllContacts: {
		sample: {
			suppressionListId,
			contactType: 'phone',
			confirmName: 'New suppression list',
			confirmed: true,
		},
	},
	removeContact: { sample: email },
	update: { sample: { suppressionListId, updateFields: { name: 'Do not contact' } } },
};
