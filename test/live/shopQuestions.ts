import { randomUUID } from 'node:crypto';

import { entriesOf, isObject } from '../../nodes/shared/checks';
import type { Ask, LiveAnswer } from './platform';
import type { Question } from './question';
import { keysOf, told } from './question';

/** What of an account's loyalty programs and promo codes may be read, where its owner names it. */
export interface Shop {
	loyalty?: {
		programId: number;
		/** The email of a member. */
		email: string;
	};
	/** A program of promo codes. */
	promoCodeProgramId?: number;
}

const entries = ({ body }: LiveAnswer) => entriesOf(body?.data).filter(isObject);

/** Whether what no page shows whole is there; asked without what it needs, so that nothing can change. */
export const shopQuestions: Question[] = [
	['/loyalty/redeeme_points', "Spelling of Redeem's path"] as const,
	['/loyalty/commit_transaction', 'Token at Commit, Roll Back and Cancel'] as const,
	['/loyalty/rollback_transaction', 'Token at Commit, Roll Back and Cancel'] as const,
	['/loyalty/cancel_transaction', 'Token at Commit, Roll Back and Cancel'] as const,
	['/promocodes/export_all', 'All codes'] as const,
	['/market/orders/preorder', 'Calculate and Confirm'] as const,
].map(([path, settles]) => ({
	asks: `Is ${path} known, with the token in the body (asked without anything else)`,
	assumes: /^code (400|404|450)/,
	settles,
	settle: async (ask: Ask) => told(await ask(path)),
}));

/** Settled by reading what the account's owner has named. */
export const questionsOf = ({ loyalty, promoCodeProgramId }: Shop): Question[] => [
	...(loyalty === undefined ? [] : loyaltyQuestions(loyalty)),
	...(promoCodeProgramId === undefined ? [] : promoCodeQuestions(promoCodeProgramId)),
];

const PROMOTIONS = '/loyalty/trigger_promotions';

function loyaltyQuestions({ programId, email }: NonNullable<Shop['loyalty']>): Question[] {
	const program = { loyalty_program_id: programId };
	const member = { ...program, matching: 'email', email };
	return [
		{
			asks: 'Where does the list of trigger promotions go on with from_id',
			assumes: /^after it|^there is but one/,
			settles: '`from_id` of trigger promotions',
			async settle(ask) {
				const page = async (more: object) =>
					entries(await ask(PROMOTIONS, { ...program, limit: 1, ...more }))[0]?.id;
				const first = await page({});
				const next = await page({ from_id: first });
				if (next === undefined) return 'there is but one';
				return next === first ? 'with it' : 'after it';
			},
		},
		{
			asks: 'What a balance without a points currency gives',
			assumes: /^code (0|400|404|450)/,
			settles: 'Points currency left out',
			settle: async (ask) => told(await ask('/loyalty/account/balance', member)),
		},
		{
			asks: "Which of next_from_id, total and total_count a member's transactions have",
			assumes: /next_from_id|none of them/,
			settles: 'End of the list of transactions',
			settle: async (ask) =>
				keysOf(
					(
						await ask('/loyalty/account/transactions', {
							...member,
							points_currency_eid: await currencyOf(program, ask),
						})
					).body,
					['next_from_id', 'total', 'total_count'],
				),
		},
	];
}

/** A kind of points that some promotion names: no request lists them. */
async function currencyOf(program: object, ask: Ask): Promise<unknown> {
	const promotions = entries(await ask(PROMOTIONS, { ...program, limit: 100 }));
	const rules = promotions.flatMap(({ accrual_rules: accrual, redeem_rules: redeem }) =>
		[...entriesOf(accrual), ...entriesOf(redeem)].filter(isObject),
	);
	const [first] = rules;
	if (first === undefined) throw new Error('no promotion of the program names a points currency');
	return first.points_currency_eid;
}

function promoCodeQuestions(programId: number): Question[] {
	const program = { loyalty_id: programId };
	return [
		{
			asks: 'What the list of all codes tells of them',
			assumes: /^code(, (attached|activated|created|expire_date))*$|^there are none/,
			settles: 'All codes',
			async settle(ask) {
				const codes = entries(await ask('/promocodes/export_all', program));
				const names = codes.flatMap((code) => Object.keys(code));
				return [...new Set(names)].join(', ') || 'there are none';
			},
		},
		{
			asks: 'What comes with an unknown code',
			assumes: /^code 404/,
			settles: 'Error code for a promo code that is not there',
			settle: async (ask) => told(await ask('/promocodes/get', { ...program, code: randomUUID() })),
		},
	];
}
