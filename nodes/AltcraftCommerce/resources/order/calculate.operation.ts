import { anewReading } from '../../../shared/kinds/reading';
import { calculatedFields } from './calculated';

export const calculate = anewReading({
	value: 'calculate',
	name: 'Calculate',
	action: 'Calculate an order',
	description: 'Let Altcraft calculate a cart with its promotions and points; nothing is created',
	pages: ['Preliminary Order Calculation (Preorder)'],
	endpoint: '/market/orders/preorder',
	place: 'either',
	fields: calculatedFields(),
});
