import { Type } from '@sinclair/typebox';

/** `feedback`: where figures go that were counted anew. Of its types, the pages show JSON alone. */
export const FeedbackSchema = Type.Object(
	{ type: Type.Literal('JSON'), url: Type.String({ minLength: 1 }) },
	{ additionalProperties: false },
);
