import type {
	LoyaltyMember,
	LoyaltyProgram,
	PointsCurrency,
	PointsTransaction,
} from '../things/loyalty';
import type { Profile } from '../things/profiles';
import type { CurrencyBody, MemberBody } from '../schemas/loyalty';
import type { Context } from './context';
import { AltcraftError } from './errors';
import { invalidParameter } from './invalid-parameter';
import { findProfile, profileNotFound } from './matching';
import { accountOf, type PointsAccount } from './points-account';
import { findVisible } from './visibility';

export const findProgram = (id: number, context: Context): LoyaltyProgram =>
	findVisible(context.state.loyaltyPrograms, id, 'loyalty program', context);

/** The profile that a request names, in the database of the program. */
export function findCandidate(
	body: MemberBody,
	program: LoyaltyProgram,
	context: Context,
): Profile {
	const database = context.state.databases.find(({ id }) => id === program.databaseId);
	if (database === undefined) throw new AltcraftError(404, 'database of the loyalty program');
	const profile = findProfile(body, { database, namedByPage: [body.matching] }, context);
	if (profile === undefined) throw profileNotFound(context);
	return profile;
}

export const memberOf = (
	programId: number,
	profileId: string,
	{ state }: Context,
): LoyaltyMember | undefined =>
	state.loyaltyMembers.find((one) => one.programId === programId && one.profileId === profileId);

/** The member that a request names, with its program; 404 for a profile that is none. */
export function findMember(body: MemberBody, context: Context) {
	const program = findProgram(body.loyalty_program_id, context);
	const profile = findCandidate(body, program, context);
	const member = memberOf(program.id, profile.id, context);
	if (member === undefined) throw new AltcraftError(404, 'the profile is not a member');
	return { program, member };
}

/** The kind of points that a request names; without one, that of a program which has one alone. */
export function findCurrency(
	{ points_currency_iid: iid, points_currency_eid: eid }: CurrencyBody,
	program: LoyaltyProgram,
	context: Context,
	needsOne = false,
): PointsCurrency {
	const { currencies } = program;
	const isNamed = iid !== undefined || eid !== undefined;
	const found = isNamed
		? currencies.find((one) => (iid ?? one.iid) === one.iid && (eid ?? one.eid) === one.eid)
		: currencies[0];
	if (found === undefined) throw new AltcraftError(404, 'points currency');
	const isOpen = currencies.length > 1 && context.variants.loyaltyCurrencyMissing === 'refused';
	if (!isNamed && (needsOne || isOpen)) throw invalidParameter(context, 'points_currency_eid');
	return found;
}

/** A member's transactions of a kind of points, oldest first. */
export const transactionsOf = (
	{ programId, profileId }: Pick<LoyaltyMember, 'programId' | 'profileId'>,
	currencyIid: number,
	{ state }: Context,
): PointsTransaction[] =>
	state.pointsTransactions.filter(
		(one) =>
			one.programId === programId && one.profileId === profileId && one.currencyIid === currencyIid,
	);

export const accountIn = (
	member: Pick<LoyaltyMember, 'programId' | 'profileId'>,
	currencyIid: number,
	context: Context,
): PointsAccount => accountOf(transactionsOf(member, currencyIid, context), context.now);
