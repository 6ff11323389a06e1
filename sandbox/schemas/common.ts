import { type TProperties, Type } from '@sinclair/typebox';

/** Ids of objects start at 1. */
export const Id = Type.Integer({ minimum: 1 });

/** An object with any keys, such as `content`. */
export const FreeObject = Type.Record(Type.String(), Type.Unknown());

/** Parameters of every request: the token and the format of the answer (the sandbox has JSON only). */
const common = {
	token: Type.Optional(Type.String()),
	format: Type.Optional(
		Type.Union([Type.Literal('json'), Type.Literal('xml'), Type.Literal('csv')]),
	),
};

/** The body of an endpoint: its own parameters and those of every request, no others. */
export function requestBody<Properties extends TProperties>(properties: Properties) {
	return Type.Object({ ...common, ...properties }, { additionalProperties: false });
}
