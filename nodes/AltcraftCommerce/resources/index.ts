import type { Resource } from '../../shared/operation';
import { goal } from './goal';
import { loyaltyMember } from './loyaltyMember';
import { loyaltyPoints } from './loyaltyPoints';
import { order } from './order';
import { product } from './product';
import { promoCode } from './promoCode';
import { sku } from './sku';

/** The node's resources, as the editor lists them. */
export const resources: readonly Resource[] = [
	goal,
	loyaltyMember,
	loyaltyPoints,
	order,
	product,
	promoCode,
	sku,
];
