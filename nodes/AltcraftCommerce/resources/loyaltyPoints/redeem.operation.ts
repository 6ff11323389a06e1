import { additionalFields } from '../../../shared/fields/kit/collection';
import type { Field } from '../../../shared/fields/kit/field';
import { action } from '../../../shared/kinds/action';
import { movement, movementFields } from './movement';

const TOO_FEW =
	"Check first that the member's active balance is as high, by Loyalty Member: Get Balance";

/** No page names the code of too few points. */
const enough: Field = {
	properties: [],
	toBody: () => ({}),
	advice: { 400: TOO_FEW, 402: TOO_FEW, 409: TOO_FEW },
};

export const redeem = action({
	value: 'redeem',
	name: 'Redeem',
	action: 'Redeem loyalty points',
	description: 'Take points from a member, at once or held until you commit it',
	pages: ['Redeem member points'],
	endpoint: '/loyalty/redeeme_points',
	fields: [...movement, enough, additionalFields(...movementFields)],
});
