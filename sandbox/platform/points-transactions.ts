import { randomUUID } from 'node:crypto';
import type { MovementBody, TransactionBody } from '../schemas/loyalty';
import type {
	LoyaltyProgram,
	PointsCurrency,
	PointsTransaction,
	TriggerPromotion,
} from '../things/loyalty';
import type { AnswerFields } from './answer-fields';
import type { Context } from './context';
import { toText, toUnits } from './decimals';
import { AltcraftError } from './errors';
import { invalidParameter } from './invalid-parameter';
import { accountIn, findCurrency, findMember } from './loyalty';
import { isHeld } from './points-account';
import { readTime } from './times';
import { isVisible } from './visibility';

/** Books points that come or go, as a request says. */
export function move(
	type: PointsTransaction['type'],
	body: MovementBody,
	context: Context,
): AnswerFields {
	const { program, member } = findMember(body, context);
	const promotion = findPromotion(body.promotion_id, program, context);
	const currency = currencyOf(body, type, { program, promotion }, context);
	const amount = toUnits(body.amount);
	if (amount <= 0n) throw invalidParameter(context, 'amount is 0');
	checkBounds(amount, currency, promotion && rulesOf(promotion, type), context);
	if (type === 'redemption' && amount > accountIn(member, currency.iid, context).active) {
		throw new AltcraftError(context.variants.pointsTooFewCode, 'too few active points');
	}
	const eid = body.transaction_eid ?? '';
	checkEid(eid, context);
	const seconds = body.temp_timeout_sec;
	const transaction = book(
		{
			...{ eid, programId: program.id, profileId: member.profileId, currencyIid: currency.iid },
			...{ type, amount: body.amount },
			createdAt: readTime(body.created_at, 'created_at', context) ?? context.now,
			activationDate: readTime(body.activation_date, 'activation_date', context),
			expirationDate: readTime(body.expiration_date, 'expiration_date', context),
			state: body.is_temp === true ? 'held' : 'final',
			heldUntil:
				body.is_temp === true && seconds !== undefined
					? new Date(context.now.getTime() + seconds * 1000)
					: null,
			promotionId: promotion?.id ?? null,
			externalData: body.external_data ?? {},
		},
		context,
	);
	return told(transaction, context);
}

/** What a transaction is before it is booked. */
type NewTransaction = Omit<PointsTransaction, 'id' | 'requestId'>;

/** Gives it an ID that is greater than all before, as "records with ID > from_id" wants it. */
export function book(transaction: NewTransaction, context: Context): PointsTransaction {
	const { pointsTransactions } = context.state;
	const last = pointsTransactions.at(-1)?.id.slice(0, 8) ?? '0';
	const number = (Number.parseInt(last, 16) + 1).toString(16).padStart(8, '0');
	const booked = {
		...transaction,
		id: number + randomUUID().slice(8),
		requestId: context.requestId,
	};
	pointsTransactions.push(booked);
	return booked;
}

/** Makes a held transaction final; of an accrual, that is a new one (page "Commit temporary transaction"). */
export function commit(body: TransactionBody, context: Context): AnswerFields {
	const transaction = findHeld(body, context);
	if (transaction.type === 'redemption') {
		transaction.state = 'final';
	} else {
		transaction.state = 'replaced';
		book({ ...transaction, state: 'final', heldUntil: null }, context);
	}
	return told(transaction, context);
}

export function rollBack(body: TransactionBody, context: Context): AnswerFields {
	const transaction = findHeld(body, context);
	transaction.state = 'dropped';
	return told(transaction, context);
}

/** Undoes a transaction, whether it is held or final. */
export function cancel(body: TransactionBody, context: Context): AnswerFields {
	const named = findTransaction(body, context);
	const transaction = named.state === 'replaced' ? (successorOf(named, context) ?? named) : named;
	const { transactionCancelledAgain, transactionSpentCancel } = context.variants;
	if (transaction.state === 'cancelled' && transactionCancelledAgain === 'refused') {
		throw new AltcraftError(409, 'the transaction is cancelled');
	}
	const before = transaction.state;
	transaction.state = 'cancelled';
	const isBelow = accountIn(transaction, transaction.currencyIid, context).active < 0n;
	if (transaction.type === 'accrual' && isBelow && transactionSpentCancel === 'refused') {
		transaction.state = before;
		throw new AltcraftError(400, 'the points are spent');
	}
	return told({ ...transaction, id: named.id }, context);
}

const successorOf = (
	{ id, eid, profileId, amount }: PointsTransaction,
	{ state }: Context,
): PointsTransaction | undefined =>
	state.pointsTransactions.find(
		(one) => one.id > id && one.eid === eid && one.profileId === profileId && one.amount === amount,
	);

function findHeld(body: TransactionBody, context: Context): PointsTransaction {
	const transaction = findTransaction(body, context);
	if (isHeld(transaction, context.now)) return transaction;
	throw new AltcraftError(context.variants.transactionSettledCode, 'the transaction is not held');
}

/** By either ID; of several with an external one, the last that stands for something. */
function findTransaction(
	{ transaction_id: id, transaction_eid: eid }: TransactionBody,
	context: Context,
): PointsTransaction {
	if (id === undefined && eid === undefined) throw invalidParameter(context, 'transaction_id');
	const { pointsTransactions, loyaltyPrograms } = context.state;
	// The page's examples have one and the same text for either ID.
	const found = pointsTransactions.filter((one) =>
		id === undefined ? one.eid === eid : one.id === id || one.eid === id,
	);
	const standing = found.filter(({ state }) => state === 'held' || state === 'final');
	const transaction = standing.at(-1) ?? found.at(-1);
	const program = loyaltyPrograms.find((one) => one.id === transaction?.programId);
	if (transaction !== undefined && program !== undefined && isVisible(program, context.token)) {
		return transaction;
	}
	throw new AltcraftError(404, 'transaction');
}

function told({ id, programId, profileId, currencyIid }: PointsTransaction, context: Context) {
	const { active } = accountIn({ programId, profileId }, currencyIid, context);
	return { data: { transaction_id: id, balance: toText(active) } };
}

function checkEid(eid: string, { state, variants }: Context): void {
	const isKnown = eid !== '' && state.pointsTransactions.some((one) => one.eid === eid);
	if (isKnown && variants.transactionEidAgain === 'refused') {
		throw new AltcraftError(409, 'transaction_eid');
	}
}

function findPromotion(
	id: string | undefined,
	program: LoyaltyProgram,
	context: Context,
): TriggerPromotion | undefined {
	if (id === undefined) return undefined;
	const { promotionIdOf } = context.variants;
	const promotion = context.state.triggerPromotions.find(
		(one) =>
			one.programId === program.id &&
			((promotionIdOf !== 'internal' && one.externalId === id) ||
				(promotionIdOf !== 'external' && String(one.id) === id) ||
				// One without an external ID has but its number.
				(one.externalId === '' && String(one.id) === id)),
	);
	if (promotion === undefined) throw new AltcraftError(404, 'promotion');
	if (!promotion.isActive) throw invalidParameter(context, 'the promotion is not active');
	return promotion;
}

const rulesOf = (promotion: TriggerPromotion, type: PointsTransaction['type']) =>
	type === 'accrual' ? promotion.accrualRules : promotion.redeemRules;

/** A promotion with one kind of points says which it is. */
function currencyOf(
	body: MovementBody,
	type: PointsTransaction['type'],
	{ program, promotion }: { program: LoyaltyProgram; promotion: TriggerPromotion | undefined },
	context: Context,
): PointsCurrency {
	const isNamed = body.points_currency_eid !== undefined || body.points_currency_iid !== undefined;
	const [rule, ...others] = promotion === undefined ? [] : rulesOf(promotion, type);
	return isNamed || rule === undefined || others.length > 0
		? findCurrency(body, program, context)
		: findCurrency({ points_currency_iid: rule.currencyIid }, program, context);
}

function checkBounds(
	amount: bigint,
	currency: PointsCurrency,
	rules: TriggerPromotion['accrualRules'] | undefined,
	context: Context,
): void {
	if (rules === undefined) return;
	const rule = rules.find(({ currencyIid }) => currencyIid === currency.iid);
	if (rule === undefined) throw invalidParameter(context, 'the promotion has other points');
	const isBelow = rule.min !== '' && amount < toUnits(rule.min);
	const isAbove = rule.max !== '' && amount > toUnits(rule.max);
	if (isBelow || isAbove)
		throw invalidParameter(context, "amount is outside the promotion's bounds");
}
