import { type Static, Type } from '@sinclair/typebox';
import { FreeObject } from './common';

/** A subscription: the flat shape of the Subscription object page and the nested one of the batch pages. */
export const SubscriptionSchema = Type.Object(
	{
		channel: Type.Optional(
			Type.Union([
				Type.Literal('email'),
				Type.Literal('sms'),
				Type.Literal('push'),
				Type.Literal('notify'),
				Type.Literal('viber'),
				Type.Literal('whatsapp'),
				Type.Literal('telegram_bot'),
			]),
		),
		resource_id: Type.Integer({ minimum: 1 }),
		db_id: Type.Optional(Type.Integer()),
		profile_id: Type.Optional(Type.String()),
		email: Type.Optional(Type.String()),
		phone: Type.Optional(Type.String()),
		provider: Type.Optional(Type.String()),
		subscription_id: Type.Optional(Type.String()),
		cc_data: Type.Optional(FreeObject),
		email_data: Type.Optional(Type.Object({ email: Type.String() })),
		phone_data: Type.Optional(Type.Object({ phone: Type.String() })),
		push_data: Type.Optional(
			Type.Object({ provider: Type.Optional(Type.String()), subscription_id: Type.String() }),
		),
		status: Type.Optional(Type.Union([Type.String(), Type.Integer()])),
		priority: Type.Optional(Type.Integer()),
		custom_fields: Type.Optional(FreeObject),
		cats: Type.Optional(Type.Array(Type.String())),
	},
	{ additionalProperties: false },
);

export type SubscriptionBody = Static<typeof SubscriptionSchema>;

/** A list of phones has no gaps. */
const Phone = Type.String({ minLength: 1 });

/**
 * Profile data object: system fields by their names, custom fields by theirs. Subscriptions are
 * checked one by one, since a request may ask to skip the invalid ones.
 */
export const ProfileDataSchema = Type.Object(
	{
		email: Type.Optional(Type.String()),
		phones: Type.Optional(Type.Union([Type.Array(Phone), Phone])),
		subscriptions: Type.Optional(Type.Array(Type.Unknown())),
	},
	{ additionalProperties: Type.Unknown() },
);

export type ProfileDataBody = Static<typeof ProfileDataSchema>;
