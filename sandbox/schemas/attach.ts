import { type Static, Type } from '@sinclair/typebox';

/** `attach`: an array of File objects. An uploaded file has a name already; which name its key has is a variant. */
export const AttachSchema = Type.Array(
	Type.Object(
		{
			name: Type.Optional(Type.String({ minLength: 1 })),
			data: Type.Optional(Type.String()),
			file_key: Type.Optional(Type.String()),
			flie_key: Type.Optional(Type.String()),
			mimetype: Type.Optional(Type.String()),
		},
		{ additionalProperties: false },
	),
);

export type AttachBody = Static<typeof AttachSchema>;
