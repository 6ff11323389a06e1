import { type Static, Type } from '@sinclair/typebox';
import { FreeObject, Id } from './common';

/** Channels of subscriptions (Subscription object page). */
export const ChannelSchema = Type.Union([
	Type.Literal('email'),
	Type.Literal('sms'),
	Type.Literal('push'),
	Type.Literal('notify'),
	Type.Literal('viber'),
	Type.Literal('whatsapp'),
	Type.Literal('telegram_bot'),
]);

/** What names one subscription of a profile (tables of the subscriptions' pages): flat, and by the profile's ID alone. */
export const subscriptionFields = {
	db_id: Id,
	profile_id: Type.String({ minLength: 1 }),
	resource_id: Id,
	channel: ChannelSchema,
	email: Type.Optional(Type.String()),
	provider: Type.Optional(Type.String()),
	subscription_id: Type.Optional(Type.String()),
	phone: Type.Optional(Type.String()),
	cc_data: Type.Optional(FreeObject),
};

export const SubscriptionTargetSchema = Type.Object(subscriptionFields);

export type SubscriptionTarget = Static<typeof SubscriptionTargetSchema>;
