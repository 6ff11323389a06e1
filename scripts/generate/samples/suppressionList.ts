import type { ResourceSamples } from './sample';
import { locator } from './sample';

const list = { suppressionListId: locator(3) };
const john = { ...list, contactType: 'email', email: 'john@example.com' };

export const suppressionList: ResourceSamples = {
	addContact: {
		sample: john,
		examples: [
			{
				title: { en: 'A phone number', ru: 'Номер телефона' },
				parameters: { ...list, contactType: 'phone', phone: '+79000000001' },
			},
		],
	},
	addContactMany: { sample: john },
	checkContact: { sample: john },
	create: { sample: { name: 'New suppression list' } },
	delete: { sample: { ...list, confirmed: true } },
	export: { sample: { ...list, exportType: 'emails' } },
	get: { sample: list },
	getMany: { sample: {} },
	removeAllContacts: {
		sample: {
			...list,
			contactType: 'phone',
			confirmName: 'New suppression list',
			confirmed: true,
		},
	},
	removeContact: { sample: john },
	update: { sample: { ...list, updateFields: { name: 'Do not contact' } } },
};
