import { Type } from '@sinclair/typebox';
import { FreeObject, Id } from './common';

const optionalNumber = (minimum: number, maximum: number) =>
	Type.Optional(Type.Integer({ minimum, maximum }));

/** Conditions of a segment (page "Create segment"); of the queries, the page's table is cut off. */
export const SegmentConditions = Type.Array(
	Type.Object(
		{
			condition: Type.Union([Type.Literal('and'), Type.Literal('or')]),
			list_id: Id,
			limit: Type.Optional(Type.Integer({ minimum: 0 })),
			percent_from: optionalNumber(0, 99),
			percent_to: optionalNumber(1, 100),
			queries: Type.Array(FreeObject),
		},
		{ additionalProperties: false },
	),
);
