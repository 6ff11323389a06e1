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

const ofPrice = {
	price: Type.Optional(Amount),
	old_price: Type.Optional(Amount),
	currency: Type.Optional(Filled),
};

const ofStock = {
	count: Type.Optional(Type.Integer()),
	is_available: Type.Optional(Type.Boolean()),
	delivery: Type.Optional(Type.Boolean()),
	custom_fields: Type.Optional(FreeObject),
};

const Texts = Type.Optional(Type.Array(Filled));

const ofGoods = {
	...{ external_id: Filled, name: Filled, ...ofPrice, ...ofStock },
	...{ tags: Texts, categories: Texts, pictures: Texts },
	...{ manufacturer_name: Text, description: Text, url: Text, expiration_time: Text },
	/** The example has numbers. */
	barcode: Type.Optional(Type.Array(Type.Union([Type.String(), Type.Number()]))),
	manufacturer_warranty: Type.Optional(Type.Boolean()),
	regional_data: Type.Optional(
		Type.Array(Type.Object({ external_id: Filled, ...ofPrice, ...ofStock }, only)),
	),
};

export const GoodsSchema = Type.Object(ofGoods, only);

/** What a product and an SKU have alike. */
export type GoodsBody = Static<typeof GoodsSchema>;

/** An SKU of an import (SKU data object page). */
export const SkuSchema = Type.Object({ ...ofGoods, product_external_id: Filled }, only);

/** A product of an import, which may bring its SKUs (Product data object page). */
export const ProductSchema = Type.Object(
	{
		...ofGoods,
		sku: Type.Optional(Type.Array(Type.Object({ ...ofGoods, product_external_id: Text }, only))),
	},
	only,
);

/** Categories that an import makes (Categories array page). */
export const categoriesOfImport = {
	categories: Type.Optional(
		Type.Array(Type.Object({ external_id: Filled, name: Filled, parent_external_id: Text }, only)),
	),
};

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

export const DefinitionsSchema = Type.Object({
	...categoriesOfImport,
	...customFieldsOfImport,
	...lineStatusesOfImport,
});

/** What an import makes beside the things that it brings. */
export type DefinitionsBody = Static<typeof DefinitionsSchema>;

/** A page of a list of the market. */
export const pointerFields = {
	from_id: Type.Optional(Type.String()),
	limit: Type.Optional(Type.Integer({ minimum: 1 })),
};

export const PointerSchema = Type.Object(pointerFields);

export type PointerBody = Static<typeof PointerSchema>;
