import type { Resource } from '../../shared/operation';
import { loyaltyMember } from './loyaltyMember';
import { loyaltyPoints } from './loyaltyPoints';
import { order } from './order';
import { promoCode } from './promoCode';

/** The node's resources, as the editor lists them. */
export const resources: readonly Resource[] = [loyaltyMember, loyaltyPoints, order, promoCode];
