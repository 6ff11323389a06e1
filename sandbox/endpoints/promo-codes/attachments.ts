import { type Static, Type } from '@sinclair/typebox';
import type { Context } from '../../platform/context';
import { AltcraftError } from '../../platform/errors';
import { invalidParameter } from '../../platform/invalid-parameter';
import { findProfile, profileNotFound } from '../../platform/matching';
import {
	addCode,
	assertValid,
	codeIn,
	findCode,
	findPromoProgram,
	freeCode,
	isExpired,
} from '../../platform/promo-codes';
import { findVisible } from '../../platform/visibility';
import { Id, requestBody } from '../../schemas/common';
import { matchingFields, MatchingModeSchema, type MatchingMode } from '../../schemas/matching';
import { defineEndpoint } from '../endpoint';

const { email, phone, profile_id, field_name, field_value } = matchingFields;

const AttachmentSchema = requestBody({
	loyalty_id: Id,
	db_id: Id,
	code: Type.Optional(Type.String()),
	matching: Type.Optional(MatchingModeSchema),
	...{ email, phone, profile_id, field_name, field_value },
});

/** The modes that the page names; an example leaves the mode out and has a profile ID. */
const MODES: readonly MatchingMode[] = ['profile_id', 'email', 'phone', 'custom'];

function findOwner(
	body: Static<typeof AttachmentSchema>,
	modes: readonly MatchingMode[],
	context: Context,
) {
	const database = findVisible(context.state.databases, body.db_id, 'database', context);
	const mode = body.matching ?? (body.profile_id === undefined ? 'email' : 'profile_id');
	if (!modes.includes(mode)) throw invalidParameter(context, `matching ${mode}`);
	const rules = { database, namedByPage: modes };
	const profile = findProfile({ ...body, matching: mode }, rules, context);
	if (profile === undefined) throw profileNotFound(context);
	return { databaseId: database.id, profileId: profile.id };
}

const changing = { right: 'edit', area: 'promo codes', changes: true } as const;

/** Attach promo code. The answer never says which one. */
export const attachPromoCode = defineEndpoint({
	...changing,
	page: 'Attach promo code',
	path: '/promocodes/attach',
	body: AttachmentSchema,
	handle: (body, context) => {
		const program = findPromoProgram(body.loyalty_id, context);
		const owner = findOwner(body, [...MODES, 'email_profile'], context);
		assertValid(program, context);
		const given = body.code ?? '';
		const makes = program.makesCodes || context.variants.promoCodeUnknown === 'made';
		const code =
			given === ''
				? freeCode(program, context)
				: (codeIn(program, given, context) ??
					(makes ? addCode(program, given, context) : undefined));
		if (code === undefined) throw new AltcraftError(404, 'promo code');
		if (isExpired(code, context)) throw invalidParameter(context, 'the code has expired');
		if (program.kind === 'personal' && code.attachments.length > 0) {
			throw new AltcraftError(409, 'the code is attached');
		}
		if (!code.attachments.some(({ profileId }) => profileId === owner.profileId)) {
			code.attachments.push({ ...owner, at: context.now });
		}
		return { data: null };
	},
});

/** Detach promo code: without a code, or from one of several profiles, it is an error. */
export const detachPromoCode = defineEndpoint({
	...changing,
	page: 'Detach promo code',
	path: '/promocodes/detach',
	body: AttachmentSchema,
	handle: (body, context) => {
		const program = findPromoProgram(body.loyalty_id, context);
		if (body.code === undefined || body.code === '') throw invalidParameter(context, 'code');
		const code = findCode(program, body.code, context);
		const { profileId } = findOwner(body, MODES, context);
		if (code.attachments.length > 1) {
			throw invalidParameter(context, 'the code is attached to several profiles');
		}
		if (code.attachments[0]?.profileId !== profileId) {
			throw new AltcraftError(404, 'the code is not attached to this profile');
		}
		code.attachments.length = 0;
		return { data: null };
	},
});
