import { type Static, Type } from '@sinclair/typebox';

/** `attach`: an array of File objects. Which name the key of an uploaded file has is a variant. */
export const AttachSchema = Type.Array(
	Type.Object(
		{
			name: Type.String({ minLength: 1 }),
			data: Type.Optional(Type.String()),
			file_key: Type.Optional(Type.String()),
			flie_key: Type.Optional(Type.String()),
			mimetype: Type.Optional(Type.String()),
		},
		{ additionalProperties: false },
	),
);

export type AttachBody = Static<typeof AttachSchema>;
