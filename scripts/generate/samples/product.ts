import type { ResourceSamples } from './sample';
import { mapped } from './sample';

const phone = {
	external_id: 'iphone_13',
	name: 'Apple iPhone 13',
	price: '900.00',
	currency: 'USD',
};
const inShop = {
	...mapped({
		external_id: '={{ $json.sku }}',
		name: '={{ $json.title }}',
		price: '={{ $json.price }}',
		currency: 'USD',
		categories: '={{ $json.category }}',
	}),
	additionalFields: {
		newCategories: { definition: [{ externalId: 'phones', name: 'Phones' }] },
	},
};

export const product: ResourceSamples = {
	delete: { sample: { productIds: 'iphone_13', confirmed: true } },
	getMany: { sample: {} },
	upsert: {
		sample: mapped(phone),
		examples: [
			{
				title: {
					en: 'Fields one by one, and the category made on the way',
					ru: 'По полям, категория создаётся тем же запросом',
				},
				parameters: inShop,
				items: [{ sku: 'iphone_13', title: 'Apple iPhone 13', price: 900, category: 'phones' }],
			},
			{
				title: { en: 'As JSON, with its SKUs', ru: 'В формате JSON, вместе со SKU' },
				parameters: {
					productDataMode: 'json',
					productDataJson: JSON.stringify({
						...phone,
						sku: [{ external_id: 'iphone_13_256gb', name: 'Apple iPhone 13 256GB' }],
					}),
				},
			},
		],
	},
	upsertMany: { sample: mapped(phone) },
};
