import type { PointsTransaction, Tier, TiersGroup } from '../things/loyalty';
import { toUnits } from './decimals';

/** A tier, and since when a member has it. */
export interface ReachedTier extends Tier {
	readonly reachedAt: Date;
}

/**
 * The tiers of a cumulative group that points have reached, lowest first: all that ever came count, whether they were
 * spent or have expired. Cancelled ones do not. The tier that members begin with is not reached by anything.
 *
 * @param transactions those of the kind of points that qualify
 */
export function reachedTiers(
	{ tiers }: TiersGroup,
	transactions: readonly PointsTransaction[],
): ReachedTier[] {
	const accruals = transactions
		.filter(({ type, state }) => type === 'accrual' && state === 'final')
		.sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime());
	const reached: ReachedTier[] = [];
	let sum = 0n;
	for (const { amount, createdAt } of accruals) {
		const before = sum;
		sum += toUnits(amount);
		const isCrossed = ({ from }: Tier) =>
			from !== '' && before < toUnits(from) && toUnits(from) <= sum;
		reached.push(...tiers.filter(isCrossed).map((tier) => ({ ...tier, reachedAt: createdAt })));
	}
	return reached;
}
