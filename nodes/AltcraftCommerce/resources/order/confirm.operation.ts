import type { Field } from '../../../shared/fields/kit/field';
import { skipTriggers } from '../../../shared/fields/profile/flags';
import { action } from '../../../shared/kinds/action';
import { calculatedFields } from './calculated';

const NO_LONGER =
	"Check first that 'Final Total Price' is what Calculate gives now: points or a promo code may have gone elsewhere meanwhile, or the order may be confirmed already";

/** No page names the code of a price that no longer fits. */
const asCalculated: Field = {
	properties: [],
	toBody: () => ({}),
	advice: { 400: NO_LONGER, 409: NO_LONGER },
};

export const confirm = action({
	value: 'confirm',
	name: 'Confirm',
	action: 'Confirm an order',
	description: 'Create the calculated order: discounts apply, points move, promo codes become used',
	pages: ['Order Confirmation (Preorder Commit)'],
	endpoint: '/market/orders/preorder_commit',
	fields: [...calculatedFields(skipTriggers), asCalculated],
});
