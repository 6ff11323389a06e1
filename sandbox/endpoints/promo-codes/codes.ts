import { Type } from '@sinclair/typebox';
import { invalidParameter } from '../../platform/invalid-parameter';
import {
	activate,
	addCode,
	bulkOf,
	codeIn,
	codesOf,
	findCode,
	findPromoProgram,
	isExpired,
} from '../../platform/promo-codes';
import { readTime } from '../../platform/times';
import { Id, requestBody } from '../../schemas/common';
import { defineEndpoint } from '../endpoint';

const Code = Type.String({ minLength: 1 });
const changing = { right: 'edit', area: 'promo codes', changes: true } as const;
const reading = { right: 'list', area: 'promo codes', changes: false } as const;

/** Import promo codes: each has a result, whatever becomes of the others. */
export const importPromoCodes = defineEndpoint({
	...changing,
	page: 'Import promo codes',
	path: '/promocodes/import',
	body: requestBody({ loyalty_id: Id, codes: Type.Array(Code, { minItems: 1 }) }),
	handle: ({ loyalty_id, codes }, context) => {
		const program = findPromoProgram(loyalty_id, context);
		const counted = { inserted: 0, duplicated: 0, discarded_by_limit: 0 };
		const data = codes.flatMap((code) => {
			if (codeIn(program, code, context) !== undefined) {
				counted.duplicated++;
				return [{ code, error: 500, error_text: 'Promocode duplicated' }];
			}
			if (program.limit !== null && codesOf(program, context).length >= program.limit) {
				counted.discarded_by_limit++;
				const isTold = context.variants.promoCodesDiscarded === 'inData';
				return isTold ? [{ code, error: 400, error_text: 'Discarded by limit' }] : [];
			}
			counted.inserted++;
			addCode(program, code, context);
			return [{ code, error: 0, error_text: '' }];
		});
		return { data, ...counted };
	},
});

/** Get promo code information. */
export const getPromoCode = defineEndpoint({
	...reading,
	page: 'Get promo code information',
	path: '/promocodes/get',
	body: requestBody({ loyalty_id: Id, code: Code }),
	handle: (body, context) => {
		const code = findCode(findPromoProgram(body.loyalty_id, context), body.code, context);
		const [owner] = code.attachments;
		const expireDate = shown(code.expireDate);
		return {
			data: {
				created: shown(code.createdAt),
				is_attached: owner !== undefined,
				is_activated: code.activatedAt !== null,
				is_expired: isExpired(code, context),
				attached: shown(owner?.at ?? null),
				activated: shown(code.activatedAt),
				expired: isExpired(code, context) ? expireDate : '',
				expire_date: expireDate,
				loyalty_id: code.programId,
				code: code.code,
				...(owner && { database_id: owner.databaseId, profile_id: owner.profileId }),
			},
		};
	},
});

const shown = (at: Date | null): string => at?.toISOString().replace(/\.\d+/, '') ?? '';

/** Get all promo codes: there is no paging. */
export const exportPromoCodes = defineEndpoint({
	...reading,
	page: 'Get all promo codes',
	path: '/promocodes/export_all',
	body: requestBody({ loyalty_id: Id }),
	handle: ({ loyalty_id }, context) => {
		const program = findPromoProgram(loyalty_id, context);
		const codes = codesOf(program, context).map(({ code, attachments, activatedAt }) => ({
			code,
			...(attachments[0] && { attached: shown(attachments[0].at) }),
			...(activatedAt && { activated: shown(activatedAt) }),
		}));
		return { data: [...codes, ...bulkOf(program, context).map((code) => ({ code }))] };
	},
});

/** Activate promo code. */
export const activatePromoCode = defineEndpoint({
	...changing,
	page: 'Activate promo code',
	path: '/promocodes/activate',
	body: requestBody({ loyalty_id: Id, code: Code }),
	handle: (body, context) => {
		activate(findCode(findPromoProgram(body.loyalty_id, context), body.code, context), context);
		return { data: null };
	},
});

/** Update promo code: the only way to deactivate one. */
export const updatePromoCode = defineEndpoint({
	...changing,
	page: 'Update promo code',
	path: '/promocodes/update',
	body: requestBody({
		loyalty_id: Id,
		code: Code,
		activated: Type.Optional(Type.Boolean()),
		expire_date: Type.Optional(Type.String()),
	}),
	handle: (body, context) => {
		const { activated } = body;
		const expireDate = readTime(body.expire_date, 'expire_date', context);
		if (activated === undefined && expireDate === null) {
			throw invalidParameter(context, 'activated or expire_date');
		}
		const code = findCode(findPromoProgram(body.loyalty_id, context), body.code, context);
		if (expireDate !== null) code.expireDate = expireDate;
		if (activated === true && code.activatedAt === null) activate(code, context);
		if (activated === false) code.activatedAt = null;
		return { data: null };
	},
});
