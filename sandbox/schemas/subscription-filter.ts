import { Type } from '@sinclair/typebox';

const notStrict = { not_strict: Type.Optional(Type.Boolean()) };
const only = { additionalProperties: false };

/** `subscription_filter`: the forms for push, e-mail and SMS of the Engage profile page. */
export const SubscriptionFilterSchema = Type.Union([
	Type.Object({ subscription_id: Type.String(), provider: Type.String(), ...notStrict }, only),
	Type.Object({ email: Type.String(), ...notStrict }, only),
	Type.Object({ phone: Type.String(), ...notStrict }, only),
]);
