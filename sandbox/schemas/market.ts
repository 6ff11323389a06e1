import { type Static, Type } from '@sinclair/typebox';
import { FreeObject } from './common';
import { Amount } from './loyalty';
import { matchingFields, MatchingModeSchema } from './matching';

const only = { additionalProperties: false };
const Text = Type.Optional(Type.String());
const Filled = Type.String({ minLength: 1 });

const LineSchema = Type.Object(
	{
		external_id: Filled,
		product: Text,
		sku: Text,
		base_price_per_item: Type.Optional(Amount),
		min_price_per_item: Type.Optional(Amount),
		final_price_per_item: Type.Optional(Amount),
		count: Type.Optional(Type.Integer({ minimum: 1 })),
		status: Text,
		custom_fields: Type.Optional(FreeObject),
	},
	only,
);

const ofOrder = {
	endpoint: Filled,
	status: Filled,
	currency: Filled,
	total_price: Amount,
	delivery_cost: Type.Optional(Amount),
	create_time: Text,
	update_time: Text,
	region: Text,
	tags: Type.Optional(Type.Array(Type.String())),
	custom_fields: Type.Optional(FreeObject),
	lines: Type.Array(LineSchema, { minItems: 1 }),
};

/** An order of an import (Order data object page), with its customer. */
export const OrderSchema = Type.Object(
	{
		external_id: Filled,
		matching: Type.Optional(MatchingModeSchema),
		...matchingFields,
		...ofOrder,
	},
	only,
);

export type OrderBody = Static<typeof OrderSchema>;

const { email, phone, profile_id } = matchingFields;

/** A cart that is calculated, or the order that it becomes. */
export const preorderFields = {
	external_id: Filled,
	matching: Type.Optional(
		Type.Union([Type.Literal('email'), Type.Literal('phone'), Type.Literal('profile_id')]),
	),
	...{ email, phone, profile_id },
	data: Type.Object({ ...ofOrder, final_total_price: Amount }, only),
};

export const PreorderSchema = Type.Object(preorderFields);

export type PreorderBody = Static<typeof PreorderSchema>;

/** Custom fields that an import makes (Custom fields array page). */
export const customFieldsOfImport = {
	custom_fields: Type.Optional(
		Type.Array(
			Type.Object(
				{
					external_id: Filled,
					name: Filled,
					entity_type: Type.Union(
						(['product', 'sku', 'order', 'line_order'] as const).map((one) => Type.Literal(one)),
					),
					required: Type.Boolean(),
					value_type: Type.Union(
						(['unicode', 'int', 'float', 'bool', 'enum', 'date'] as const).map((one) =>
							Type.Literal(one),
						),
					),
					default_value: Type.Unknown(),
					enum_values: Type.Optional(FreeObject),
				},
				only,
			),
		),
	),
};

/** Statuses of order items that an import makes. */
export const lineStatusesOfImport = {
	custom_line_statuses: Type.Optional(
		Type.Array(
			Type.Object(
				{
					external_id: Filled,
					name: Filled,
					type: Type.Union(
						(['delivered', 'canceled', 'refunded', 'in_process'] as const).map((one) =>
							Type.Literal(one),
						),
					),
				},
				only,
			),
		),
	),
};
