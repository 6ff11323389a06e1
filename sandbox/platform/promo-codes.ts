import type { PromoCode, PromoCodeProgram } from '../things/promo-codes';
import type { Context } from './context';
import { AltcraftError } from './errors';
import { invalidParameter } from './invalid-parameter';
import { findVisible } from './visibility';

export const findPromoProgram = (id: number, context: Context): PromoCodeProgram =>
	findVisible(context.state.promoCodePrograms, id, 'promo code program', context);

export const codesOf = ({ id }: PromoCodeProgram, { state }: Context): PromoCode[] =>
	state.promoCodes.filter(({ programId }) => programId === id);

/** Adds a code to a program. */
export function addCode({ id }: PromoCodeProgram, code: string, context: Context): PromoCode {
	const added: PromoCode = {
		...{ programId: id, code, createdAt: context.now },
		...{ attachments: [], activatedAt: null, expireDate: null },
	};
	context.state.promoCodes.push(added);
	return added;
}

const BULK = /^BULK-(\d{5})$/;
const bulkCode = (number: number): string => `BULK-${String(number).padStart(5, '0')}`;

/** The codes of a program that nobody has touched yet, of which there may be thousands. */
export function bulkOf(program: PromoCodeProgram, context: Context): string[] {
	const touched = new Set(codesOf(program, context).map(({ code }) => code));
	return Array.from({ length: program.bulk }, (_, number) => bulkCode(number + 1)).filter(
		(code) => !touched.has(code),
	);
}

/** A code of a program; undefined where it has none such. */
export function codeIn(
	program: PromoCodeProgram,
	code: string,
	context: Context,
): PromoCode | undefined {
	const known = codesOf(program, context).find((one) => one.code === code);
	if (known !== undefined) return known;
	const number = Number(BULK.exec(code)?.[1] ?? 0);
	return number >= 1 && number <= program.bulk ? addCode(program, code, context) : undefined;
}

/** @throws 404 where the program has no such code */
export function findCode(program: PromoCodeProgram, code: string, context: Context): PromoCode {
	const found = codeIn(program, code, context);
	if (found === undefined) throw new AltcraftError(404, 'promo code');
	return found;
}

/** The next code that nobody has. @throws 404 where there is none */
export function freeCode(program: PromoCodeProgram, context: Context): PromoCode {
	const free = codesOf(program, context).find(
		(one) => one.attachments.length === 0 && !isExpired(one, context),
	);
	if (free !== undefined) return free;
	const [next] = bulkOf(program, context);
	if (next === undefined) throw new AltcraftError(404, 'no free promo code');
	return addCode(program, next, context);
}

export const isExpired = ({ expireDate }: PromoCode, { now }: Context): boolean =>
	expireDate !== null && expireDate <= now;

/** Marks a code as used: it has to be attached, and not expired. */
export function activate(code: PromoCode, context: Context): void {
	if (code.attachments.length === 0) throw invalidParameter(context, 'the code is not attached');
	if (isExpired(code, context)) throw invalidParameter(context, 'the code has expired');
	code.activatedAt ??= context.now;
}

/** Codes are given out within the program's range alone; those that were before stay usable. */
export function assertValid({ validUntil }: PromoCodeProgram, context: Context): void {
	if (validUntil !== null && validUntil < context.now) {
		throw invalidParameter(context, 'the program is outside its validity range');
	}
}
