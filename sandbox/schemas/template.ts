import { type TProperties, Type } from '@sinclair/typebox';
import { FreeObject } from './common';

/** The fields of a channel, all optional and no others. */
const fields = (properties: TProperties) =>
	Type.Partial(Type.Object(properties, { additionalProperties: false }));

const [text, flag] = [Type.String(), Type.Boolean()];

/** Fields of e-mails and SMS are whole in the page's table; those of push messages are from examples. */
const FIELDS = {
	email: fields({
		text,
		html: text,
		is_amp: flag,
		amp: text,
		subject: text,
		from_email: text,
		from_name: text,
		replyto_email: text,
		replyto_name: text,
		is_not_inline: flag,
		attach: Type.Array(Type.Unknown()),
	}),
	sms: fields({ sms: text, sms_max_count: Type.Integer({ minimum: 0 }), add_sms_url_scheme: flag }),
	push: fields({
		title: text,
		body: text,
		icon: text,
		click_url: text,
		click_url_new: FreeObject,
		custom_push_json_raw: text,
	}),
	telegram_bot: FreeObject,
	telegram_group: FreeObject,
};

const channel = <T extends TProperties>(properties: T) =>
	Type.Object(properties, { additionalProperties: false });

/** Channel objects (page "Channel object"). Names of custom channels begin with cc_. */
const Channels = Type.Array(
	Type.Union([
		...Object.entries(FIELDS).map(([sid, schema]) =>
			channel({ sid: Type.Literal(sid), fields: schema }),
		),
		channel({ sid: Type.String({ pattern: '^cc_\\w+$' }), fields: FreeObject }),
	]),
	{ minItems: 1 },
);

/** The parameters of adding and updating a template. */
export const templateFields = {
	name: Type.String({ minLength: 1 }),
	channels: Channels,
	descr: Type.Optional(Type.String()),
	json_url: Type.Optional(Type.String()),
	ui_tags: Type.Optional(Type.Array(Type.String())),
	groups: Type.Optional(Type.Array(Type.Integer({ minimum: 0 }))),
	is_draft: Type.Optional(Type.Boolean()),
	is_confirm: Type.Optional(Type.Boolean()),
	suppress_id: Type.Optional(Type.Integer({ minimum: 0 })),
};
