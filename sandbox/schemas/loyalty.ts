import { type Static, Type } from '@sinclair/typebox';
import { FreeObject, Id, requestBody } from './common';

/** Money and points are texts: a JSON number is refused. */
export const Amount = Type.String({ pattern: '^\\d+(\\.\\d{1,18})?$' });

const Text = Type.Optional(Type.String());

/** The program, and the member by the four modes that the pages name. */
export const memberFields = {
	loyalty_program_id: Id,
	matching: Type.Union([
		Type.Literal('email'),
		Type.Literal('phone'),
		Type.Literal('profile_id'),
		Type.Literal('custom'),
	]),
	email: Text,
	phone: Text,
	profile_id: Text,
	field_name: Text,
	field_value: Type.Optional(Type.Unknown()),
};

export const MemberSchema = Type.Object(memberFields);

export type MemberBody = Static<typeof MemberSchema>;

export const currencyFields = {
	points_currency_iid: Type.Optional(Id),
	points_currency_eid: Type.Optional(Type.String({ minLength: 1 })),
};

export const CurrencySchema = Type.Object(currencyFields);

export type CurrencyBody = Static<typeof CurrencySchema>;

/** A period whose ends belong to it. */
export const periodFields = { date_from: Type.String(), date_to: Type.String() };

const movementFields = {
	...memberFields,
	...currencyFields,
	promotion_id: Type.Optional(Type.String({ minLength: 1 })),
	amount: Amount,
	is_temp: Type.Optional(Type.Boolean()),
	temp_timeout_sec: Type.Optional(Type.Integer({ minimum: 1 })),
	created_at: Text,
	transaction_eid: Type.Optional(Type.String({ minLength: 1 })),
	external_data: Type.Optional(FreeObject),
};

export const RedeemSchema = requestBody(movementFields);
export const AccrueSchema = requestBody({
	...movementFields,
	activation_date: Text,
	expiration_date: Text,
});

export type MovementBody = Static<typeof RedeemSchema> & Partial<Static<typeof AccrueSchema>>;

export const TransactionSchema = requestBody({
	transaction_id: Type.Optional(Type.String({ minLength: 1 })),
	transaction_eid: Type.Optional(Type.String({ minLength: 1 })),
});

export type TransactionBody = Static<typeof TransactionSchema>;
