import type { PointsTransaction } from '../things/loyalty';
import { toUnits } from './decimals';

/** Points that came together, and what is left of them. */
interface Lot {
	left: bigint;
	readonly activeFrom: number;
	readonly expiresAt: number;
}

/** What a member has of a kind of points. */
export interface PointsAccount {
	/** With what cannot be spent yet, and what is held. */
	readonly total: bigint;
	readonly active: bigint;
	readonly lots: readonly Lot[];
}

/** Whether a transaction is held still: the clock may have dropped it. */
export const isHeld = ({ state, heldUntil }: PointsTransaction, now: Date): boolean =>
	state === 'held' && (heldUntil === null || heldUntil.getTime() > now.getTime());

/**
 * The account after all transactions of it: what is spent comes from the points that expire first. Cancelling an
 * accrual whose points were spent leaves a debt, which counts against what is active.
 */
export function accountOf(transactions: readonly PointsTransaction[], now: Date): PointsAccount {
	const time = now.getTime();
	const lots = transactions.filter(isAccrued).map(toLot);
	const held = transactions.filter((one) => isHeld(one, now));
	const spent = transactions.filter(
		(one) => one.type === 'redemption' && (one.state === 'final' || isHeld(one, now)),
	);
	let debt = 0n;
	for (const { amount, createdAt } of spent) {
		debt += take(toUnits(amount), Math.max(createdAt.getTime(), 0), lots);
	}
	const unexpired = lots.filter(({ expiresAt }) => expiresAt > time);
	const active = sumOf(unexpired.filter(({ activeFrom }) => activeFrom <= time)) - debt;
	const waiting = sumOf(unexpired.filter(({ activeFrom }) => activeFrom > time));
	const ofHeld = held.reduce((sum, { amount }) => sum + toUnits(amount), 0n);
	return { total: active + waiting + ofHeld, active, lots };
}

const isAccrued = ({ type, state }: PointsTransaction): boolean =>
	type === 'accrual' && state === 'final';

const toLot = ({ amount, activationDate, expirationDate }: PointsTransaction): Lot => ({
	left: toUnits(amount),
	activeFrom: activationDate?.getTime() ?? 0,
	expiresAt: expirationDate?.getTime() ?? Number.POSITIVE_INFINITY,
});

const sumOf = (lots: readonly Lot[]): bigint => lots.reduce((sum, { left }) => sum + left, 0n);

/** Takes points from the lots. @returns how many there were too few */
function take(amount: bigint, at: number, lots: readonly Lot[]): bigint {
	let missing = amount;
	const usable = lots
		.filter(({ activeFrom, expiresAt }) => activeFrom <= at && expiresAt > at)
		.sort((one, other) => one.expiresAt - other.expiresAt);
	for (const lot of usable) {
		const taken = lot.left < missing ? lot.left : missing;
		lot.left -= taken;
		missing -= taken;
	}
	return missing;
}
