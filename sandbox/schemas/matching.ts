import { type Static, Type } from '@sinclair/typebox';
import { Id } from './common';

/** The 11 modes of the Matching page. */
export const MatchingModeSchema = Type.Union([
	Type.Literal('email'),
	Type.Literal('email_profile'),
	Type.Literal('email_sub'),
	Type.Literal('phone'),
	Type.Literal('phone_sub'),
	Type.Literal('profile_id'),
	Type.Literal('push_sub'),
	Type.Literal('custom'),
	Type.Literal('custom_sub'),
	Type.Literal('email_phone'),
	Type.Literal('email_phone_sub'),
]);

export type MatchingMode = Static<typeof MatchingModeSchema>;

/** The fields of all modes; which are required depends on the mode. */
export const matchingFields = {
	email: Type.Optional(Type.String()),
	phone: Type.Optional(Type.String()),
	profile_id: Type.Optional(Type.String()),
	provider: Type.Optional(Type.String()),
	subscription_id: Type.Optional(Type.String()),
	field_name: Type.Optional(Type.String()),
	/** int or string; the type is checked where it is used. */
	field_value: Type.Optional(Type.Unknown()),
	resource_id: Type.Optional(Id),
};

/** Mode and fields, as one schema. */
export const MatchingSchema = Type.Object({
	matching: Type.Optional(MatchingModeSchema),
	...matchingFields,
});

/** How a request names a profile. */
export type MatchingBody = Static<typeof MatchingSchema>;
