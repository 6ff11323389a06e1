import type { ResourceSamples } from './sample';
import { mapped } from './sample';

const variant = mapped({
	external_id: 'iphone_13_256gb',
	name: 'Apple iPhone 13 256GB',
	product_external_id: 'iphone_13',
	price: '1000.00',
	currency: 'USD',
});

export const sku: ResourceSamples = {
	delete: { sample: { productIds: 'iphone_13_128gb', confirmed: true } },
	getMany: { sample: {} },
	upsert: { sample: variant },
	upsertMany: { sample: variant },
};
