import { Type } from '@sinclair/typebox';
import { exportPoints } from '../../platform/export-points';
import { findCurrency, findProgram } from '../../platform/loyalty';
import { cancel, commit, move, rollBack } from '../../platform/points-transactions';
import { readPeriod } from '../../platform/times';
import { Id, requestBody } from '../../schemas/common';
import {
	AccrueSchema,
	currencyFields,
	periodFields,
	RedeemSchema,
	TransactionSchema,
} from '../../schemas/loyalty';
import { defineEndpoint } from '../endpoint';

const changing = { right: 'edit', area: 'loyalty', changes: true } as const;

/** Accrue points to a member. */
export const accruePoints = defineEndpoint({
	...changing,
	page: 'Accrue points to a member',
	path: '/loyalty/accrue_points',
	body: AccrueSchema,
	handle: (body, context) => move('accrual', body, context),
});

/** Redeem member points. */
export const redeemPoints = defineEndpoint({
	...changing,
	page: 'Redeem member points',
	path: '/loyalty/redeeme_points',
	body: RedeemSchema,
	handle: (body, context) => move('redemption', body, context),
});

/** Commit, roll back and cancel a transaction. */
export const settlePoints = [
	{
		page: 'Commit temporary transaction',
		path: '/loyalty/commit_transaction',
		settle: commit,
	},
	{
		page: 'Roll back temporary transaction',
		path: '/loyalty/rollback_transaction',
		settle: rollBack,
	},
	{ page: 'Cancel points transaction', path: '/loyalty/cancel_transaction', settle: cancel },
].map(({ settle, ...place }) =>
	defineEndpoint({ ...changing, ...place, body: TransactionSchema, handle: settle }),
);

const shown = (at: Date): string => at.toISOString().replace('.000', '');

/** Get trigger promotions list: those with a greater ID, 20 at a time unless the request says otherwise. */
export const listTriggerPromotions = defineEndpoint({
	page: 'Get trigger promotions list',
	path: '/loyalty/trigger_promotions',
	body: requestBody({
		loyalty_program_id: Id,
		from_id: Type.Optional(Type.Integer({ minimum: 0 })),
		limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
		is_active: Type.Optional(Type.Boolean()),
	}),
	right: 'list',
	area: 'loyalty',
	changes: false,
	handle: (body, context) => {
		const program = findProgram(body.loyalty_program_id, context);
		const all = context.state.triggerPromotions.filter(
			(one) => one.programId === program.id && (body.is_active ?? one.isActive) === one.isActive,
		);
		const page = all.filter(({ id }) => id > (body.from_id ?? 0)).slice(0, body.limit ?? 20);
		const toRules = (rules: (typeof all)[number]['accrualRules']) =>
			rules.map((rule) => ({
				points_currency_iid: rule.currencyIid,
				points_currency_eid:
					program.currencies.find(({ iid }) => iid === rule.currencyIid)?.eid ?? '',
				static_amount: rule.staticAmount,
				min_amount: rule.min,
				max_amount: rule.max,
			}));
		return {
			data: page.map((one) => ({
				id: one.id,
				name: one.name,
				description: one.description,
				external_id: one.externalId,
				start_date: shown(one.startDate),
				end_date: shown(one.endDate),
				is_active: one.isActive,
				redeem_rules: toRules(one.redeemRules),
				accrual_rules: toRules(one.accrualRules),
			})),
			next_from_id: page.at(-1)?.id ?? body.from_id ?? 0,
			total_count: all.length,
		};
	},
});

/** Export points transactions, step 1. */
export const exportPointsTransactions = defineEndpoint({
	page: 'Export points transactions',
	path: '/loyalty/transactions_export',
	body: requestBody({
		loyalty_program_id: Id,
		...currencyFields,
		...periodFields,
		from_id: Type.Optional(Type.String({ minLength: 1 })),
	}),
	right: 'list',
	area: 'loyalty',
	changes: true,
	handle: (body, context) => {
		const program = findProgram(body.loyalty_program_id, context);
		const currency = findCurrency(body, program, context, true);
		const { from, to } = readPeriod(body, context);
		const chosen = context.state.pointsTransactions.filter(
			(one) =>
				one.programId === program.id &&
				one.currencyIid === currency.iid &&
				one.createdAt >= from &&
				one.createdAt <= to &&
				one.id > (body.from_id ?? ''),
		);
		return { data: { task_id: exportPoints(program, chosen, context).id } };
	},
});
