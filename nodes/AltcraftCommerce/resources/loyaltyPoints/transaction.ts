import { naming } from '../../../shared/checks';
import { eitherId } from '../../../shared/fields/kit/eitherId';
import type { Field } from '../../../shared/fields/kit/field';

/**
 * A movement of points, by the external ID that it was given or by Altcraft's own.
 *
 * @param refused what to check first where Altcraft refuses it for its state
 */
export const transaction = (refused: string): Field => ({
	...eitherId({
		property: {
			displayName: 'Transaction',
			name: 'transactionId',
			required: true,
			description: 'The accrual or redemption that is meant',
		},
		external: {
			key: 'transaction_eid',
			placeholder: 'e.g. order-A-100',
			hint: 'What Accrue or Redeem had as Transaction External ID, such as your order number',
		},
		internal: {
			key: 'transaction_id',
			check: naming,
			placeholder: 'e.g. a1b2c3d4-e5f6-7890-a1b2-c3d4e5f67890',
			hint: 'What Accrue or Redeem gave as transaction_id',
		},
	}),
	identifies: true,
	advice: {
		400: refused,
		404: "Check the transaction's ID, and whether it is an external one",
		409: refused,
	},
});

/** What to check first of a transaction that has to be held. */
export const HELD =
	'Only a held transaction can be made final or rolled back, once, before its hold runs out: to undo one that is final, use Loyalty Points: Cancel';
