import { type Static, Type } from '@sinclair/typebox';
import { FreeObject, Id, requestBody } from './common';
import { matchingFields } from './matching';

const { email, phone, profile_id, field_name, field_value } = matchingFields;
const Text = Type.Optional(Type.String());
const Flag = Type.Optional(Type.Boolean());
const GoalName = Type.String({ minLength: 1, maxLength: 128 });
const Worth = Type.Optional(Type.Number());

/** Goals and goal values registration. */
export const GoalSchema = requestBody({
	db_id: Id,
	pixel_id: Id,
	goal: Type.Optional(GoalName),
	value: Worth,
	goals: Type.Optional(
		Type.Array(Type.Object({ goal: GoalName, value: Worth }, { additionalProperties: false }), {
			minItems: 1,
		}),
	),
	date: Text,
	...{ referer: Text, user_agent: Text, accept_language: Text, client_ip: Text, vendor: Text },
	matching: Type.Optional(
		Type.Union(
			(['email', 'email_profile', 'phone', 'profile_id', 'custom'] as const).map((mode) =>
				Type.Literal(mode),
			),
		),
	),
	...{ email, phone, profile_id, field_name, field_value },
	pixel_data: Type.Optional(FreeObject),
	...{ skip_triggers: Flag, enrich_profile: Flag, is_test: Flag },
});

export type GoalBody = Static<typeof GoalSchema>;
