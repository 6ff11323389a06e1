import { Type } from '@sinclair/typebox';

const Count = Type.Optional(Type.Integer({ minimum: 0 }));

/** `timeout`: how long a trigger mailing waits (Profile import + trigger mailing launch page). */
export const StartDelaySchema = Type.Object(
	{ days: Count, hours: Count, minutes: Count },
	{ additionalProperties: false },
);
