import { Type } from '@sinclair/typebox';
import { AltcraftError } from '../../platform/errors';
import { findCandidate, findMember, findProgram, memberOf } from '../../platform/loyalty';
import { toUnits } from '../../platform/decimals';
import { book } from '../../platform/points-transactions';
import { readTime } from '../../platform/times';
import { requestBody } from '../../schemas/common';
import { memberFields } from '../../schemas/loyalty';
import { defineEndpoint } from '../endpoint';

/** Register member in a loyalty program: what a currency gives to begin with is booked. */
export const registerLoyaltyMember = defineEndpoint({
	page: 'Register member in a loyalty program',
	path: '/loyalty/register_member',
	body: requestBody({ ...memberFields, registration_date: Type.Optional(Type.String()) }),
	right: 'edit',
	area: 'loyalty',
	changes: true,
	handle: (body, context) => {
		const program = findProgram(body.loyalty_program_id, context);
		const { id: profileId } = findCandidate(body, program, context);
		const registeredAt =
			readTime(body.registration_date, 'registration_date', context) ?? context.now;
		if (memberOf(program.id, profileId, context) !== undefined) {
			if (context.variants.loyaltyMemberAgain === 'accepted') return { profile_id: profileId };
			throw new AltcraftError(409, 'the profile is a member');
		}
		context.state.loyaltyMembers.push({ programId: program.id, profileId, registeredAt });
		for (const { iid, initial } of program.currencies) {
			if (toUnits(initial) === 0n) continue;
			book(
				{
					...{ eid: '', programId: program.id, profileId, currencyIid: iid },
					...{ type: 'accrual', amount: initial, createdAt: context.now, state: 'final' },
					...{ activationDate: null, expirationDate: null, heldUntil: null },
					...{ promotionId: null, externalData: {} },
				},
				context,
			);
		}
		return { profile_id: profileId };
	},
});

/** Remove member from loyalty program. What becomes of the points is a variant. */
export const deleteLoyaltyMember = defineEndpoint({
	page: 'Remove member from loyalty program',
	path: '/loyalty/delete_member',
	body: requestBody(memberFields),
	right: 'edit',
	area: 'loyalty',
	changes: true,
	handle: (body, context) => {
		const { member } = findMember(body, context);
		const { loyaltyMembers, pointsTransactions } = context.state;
		loyaltyMembers.splice(loyaltyMembers.indexOf(member), 1);
		if (context.variants.loyaltyPointsOfRemoved === 'lost') {
			for (const one of pointsTransactions) {
				const isOfMember = one.programId === member.programId && one.profileId === member.profileId;
				if (isOfMember) one.state = 'dropped';
			}
		}
		return { profile_id: member.profileId };
	},
});
