import { type TProperties, Type } from '@sinclair/typebox';
import { FreeObject, Id } from './common';

const text = Type.String();
const flag = Type.Boolean();
const WholeNumber = Type.Integer({ minimum: 0 });
const texts = Type.Array(text);

/** Content objects: the templates of a mailing, and what stands in place of theirs (page "Content object"). */
const Content = Type.Array(
	Type.Object(
		{
			message_id: Id,
			subject: Type.Optional(text),
			from_email: Type.Optional(text),
			from_name: Type.Optional(text),
			replyto_email: Type.Optional(text),
			replyto_name: Type.Optional(text),
		},
		{ additionalProperties: false },
	),
	{ minItems: 1, maxItems: 16 },
);

const times = (minimum: number, maximum: number) =>
	Type.Optional(Type.Array(Type.Integer({ minimum, maximum })));

/** The page "Start schedule object"; the last three are from answers. */
export const StartSchedule = Type.Object(
	{
		start_mins: times(0, 59),
		start_hours: times(0, 23),
		start_mdays: times(1, 31),
		start_wdays: times(0, 6),
		start_months: times(1, 12),
		start_years: times(1970, 9999),
		tz: Type.Optional(text),
		profile: Type.Optional(flag),
		losers: Type.Optional(flag),
	},
	{ additionalProperties: false },
);

const optional = (properties: TProperties): TProperties =>
	Object.fromEntries(
		Object.entries(properties).map(([name, schema]) => [name, Type.Optional(schema)]),
	);

const Channel = Type.Union([Type.Literal('email'), Type.Literal('sms'), Type.Literal('push')]);

/** What every mailing has. */
export const sharedFields = {
	name: Type.String({ minLength: 1 }),
	is_active: Type.Optional(flag),
	content: Content,
	resource_id: Type.Optional(Id),
	subid: Type.Optional(text),
	send_channel: Type.Optional(Channel),
	/** Deprecated: whatever they hold, the channel becomes e-mail. */
	content_type: Type.Optional(text),
	send_email_content: Type.Optional(flag),
	send_sms_content: Type.Optional(flag),
	send_push_content: Type.Optional(flag),
};

/** Settings of broadcast and regular mailings that are kept as they come. */
export const MAILING_OPTIONS = optional({
	start_schedule: StartSchedule,
	limit: WholeNumber,
	aglimit_count: WholeNumber,
	agllimit_percent: Type.Number({ minimum: 0 }),
	aglimit_percent: Type.Number({ minimum: 0 }),
	policy_id: WholeNumber,
	push_sending_mode: Type.Union([Type.Literal('fanout'), Type.Literal('last')]),
	virtual_sender_id: WholeNumber,
	is_random_tracking_prefix: flag,
	custom_tracking_domains: texts,
	blind_carbon_copy: texts,
	unconditional_sending: flag,
	watched_list_id: WholeNumber,
	watcher_limit: WholeNumber,
});

/** The same of trigger mailings. */
export const TRIGGER_OPTIONS = optional({
	skip_minutes: WholeNumber,
	policy_id: WholeNumber,
	push_sending_mode: Type.Union([Type.Literal('fanout'), Type.Literal('last')]),
	virtual_sender_id: WholeNumber,
	is_random_trk_prefix: flag,
	custom_trk_domain: texts,
	blind_carbon_copy: texts,
	unconditional_sending: flag,
	attributes: FreeObject,
	action: text,
	update_query: Type.Array(FreeObject),
});

/** Parameters of creating and updating broadcast and regular mailings. */
export const mailingFields = {
	...sharedFields,
	data_type: Type.Union([Type.Literal('list'), Type.Literal('segment')]),
	data_id: Id,
};

/** Parameters of creating and updating trigger mailings. */
export const triggerFields = {
	...sharedFields,
	trigger_type: Type.Union([
		Type.Literal('api_call'),
		Type.Literal('api_import'),
		Type.Literal('action'),
		Type.Literal('update'),
		Type.Literal('pixel'),
		Type.Literal('subscribe'),
	]),
};
