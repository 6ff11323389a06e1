import { Type } from '@sinclair/typebox';
import { toText } from '../../platform/decimals';
import { AltcraftError } from '../../platform/errors';
import { accountIn, findCurrency, findMember, transactionsOf } from '../../platform/loyalty';
import { reachedTiers } from '../../platform/tiers';
import { readPeriod } from '../../platform/times';
import { showTransactions } from '../../platform/show-points';
import { Id, requestBody } from '../../schemas/common';
import { currencyFields, memberFields, periodFields } from '../../schemas/loyalty';
import { defineEndpoint } from '../endpoint';

const reading = { right: 'list', area: 'loyalty', changes: false } as const;

/** Get points account balance. */
export const getPointsBalance = defineEndpoint({
	...reading,
	page: 'Get points account balance',
	path: '/loyalty/account/balance',
	body: requestBody({ ...memberFields, ...currencyFields }),
	handle: (body, context) => {
		const { program, member } = findMember(body, context);
		const { iid } = findCurrency(body, program, context);
		const { total, active } = accountIn(member, iid, context);
		return { data: { total_balance: toText(total), active_balance: toText(active) } };
	},
});

/** Expiring points for a period. */
export const getExpiringPoints = defineEndpoint({
	...reading,
	page: 'Expiring points for a period',
	path: '/loyalty/account/expiring_points',
	body: requestBody({ ...memberFields, ...currencyFields, ...periodFields }),
	handle: (body, context) => {
		const { program, member } = findMember(body, context);
		const { iid } = findCurrency(body, program, context, true);
		const { from, to } = readPeriod(body, context);
		const expiring = accountIn(member, iid, context).lots.filter(
			({ expiresAt }) => expiresAt >= from.getTime() && expiresAt <= to.getTime(),
		);
		const sum = expiring.reduce((all, { left }) => all + left, 0n);
		return { data: { expiring_points: toText(sum) } };
	},
});

/** Get profile tier in a loyalty program. */
export const getTiers = defineEndpoint({
	...reading,
	page: 'Get profile tier in a loyalty program',
	path: '/loyalty/account/tiers',
	body: requestBody({ ...memberFields, tiers_group_id: Id }),
	handle: (body, context) => {
		const { program, member } = findMember(body, context);
		const group = program.tiersGroups.find(({ id }) => id === body.tiers_group_id);
		if (group === undefined) throw new AltcraftError(404, 'tiers group');
		const reached = reachedTiers(group, transactionsOf(member, group.currencyIid, context));
		const isCurrent = context.variants.loyaltyTiers === 'current';
		return {
			data: (isCurrent ? reached.slice(-1) : reached).map(({ id, eid, order, reachedAt }) => ({
				tiers_group_type: group.type,
				tier_eid: eid,
				tier_id: id,
				tier_order: order,
				reached_at: reachedAt.toISOString().replace('.000', ''),
			})),
		};
	},
});

/** Get profile account transactions: 20 at a time unless the request says otherwise. */
export const getPointsTransactions = defineEndpoint({
	...reading,
	page: 'Get profile account transactions',
	path: '/loyalty/account/transactions',
	body: requestBody({
		...memberFields,
		...currencyFields,
		from_id: Type.Optional(Type.String({ minLength: 1 })),
		limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
	}),
	handle: (body, context) => {
		const { program, member } = findMember(body, context);
		const { iid } = findCurrency(body, program, context, true);
		const shown = showTransactions(transactionsOf(member, iid, context), context);
		const rest = shown.filter(({ transaction_id: id }) => id > (body.from_id ?? ''));
		const page = rest.slice(0, body.limit ?? 20);
		const isTold = context.variants.loyaltyTransactionsPointer === 'present' && page.length > 0;
		return { data: page, ...(isTold && { next_from_id: page.at(-1)?.transaction_id }) };
	},
});
