import { type Static, type TProperties, type TSchema, Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { FreeObject } from '../schemas/common';
import { mailingFields, sharedFields, triggerFields } from '../schemas/mailing';
import { newMailing } from '../things/seed/mailings';
import type { AudienceSource, Mailing } from '../things/mailings';
import type { Variants } from '../variants';
import type { Context } from './context';
import { AltcraftError } from './errors';
import { invalidParameter } from './invalid-parameter';
import { groupsOfNew, nextId } from './objects';
import { findVisible } from './visibility';

/** Whom a mailing goes to, and what sets it off. */
type Aim = Pick<Mailing, 'source' | 'resourceId' | 'triggerType'>;

/** A type of mailings, as far as its requests differ from those of others. */
export interface MailingKind {
	readonly type: 'broadcast' | 'regular' | 'trigger';
	/** Parameters of settings that are kept as they come. */
	readonly options: TProperties;
	/** The settings that nobody has changed. */
	readonly empty: Readonly<Record<string, unknown>>;
	/** @param before the mailing that is changed; undefined for a new one */
	readonly aim: (body: unknown, before: Mailing | undefined, context: Context) => Aim;
}

const Shared = Type.Object(sharedFields);
const OfMailing = Type.Object(mailingFields);
const OfTrigger = Type.Object(triggerFields);

/** A body of which the endpoint has checked that it is one. */
function read<Schema extends TSchema>(schema: Schema, body: unknown): Static<Schema> {
	if (!Value.Check(schema, body)) throw new AltcraftError(500, 'the body was not validated');
	return body;
}

/** Adds a mailing, which is off unless the request says otherwise. @returns its ID */
export function addMailing(kind: MailingKind, given: unknown, context: Context): number {
	const { mailings } = context.state;
	const body = read(Shared, given);
	const channel = channelIn(body, context);
	checkContent(body.content, channel, context);
	const id = nextId(mailings);
	mailings.push(
		newMailing({
			...{ id, type: kind.type, channel, name: body.name, content: body.content },
			...kind.aim(given, undefined, context),
			isActive: body.is_active ?? false,
			messageId: body.content[0]?.message_id ?? 0,
			subid: body.subid ?? '',
			settings: { ...kind.empty, ...settingsIn(given, kind, context) },
			groups: groupsOfNew(context),
			updatedAt: context.now,
		}),
	);
	return id;
}

/** Changes a mailing, all but its channel. What the request leaves out goes, or stays. */
export function changeMailing(
	kind: MailingKind,
	mailing: Mailing,
	given: unknown,
	context: Context,
): void {
	const body = read(Shared, given);
	const replaces = context.variants.mailingUpdate === 'replaces';
	checkContent(body.content, mailing.channel, context);
	const settings = replaces ? kind.empty : { ...kind.empty, ...mailing.settings };
	Object.assign(mailing, {
		...{ name: body.name, content: body.content },
		...kind.aim(given, mailing, context),
		messageId: body.content[0]?.message_id ?? 0,
		isActive: body.is_active ?? (replaces ? false : mailing.isActive),
		subid: body.subid ?? (replaces ? '' : mailing.subid),
		settings: { ...settings, ...settingsIn(given, kind, context) },
		updatedAt: context.now,
	});
}

/** Of a broadcast or a regular mailing: its audience and a resource that works with it. */
export const aimOfMailing: MailingKind['aim'] = (given, before, context) => {
	const body = read(OfMailing, given);
	const source = audienceIn(body.data_type, body.data_id, context);
	const resourceId = body.resource_id ?? before?.resourceId;
	if (resourceId === undefined) throw invalidParameter(context, 'resource_id is required');
	checkResource(resourceId, source, context);
	return { source, resourceId, triggerType: null };
};

/** The resource of a new trigger mailing that names none: that of most mailings. Not documented. */
const DEFAULT_RESOURCE = 7;

/** Of a trigger mailing. Its pages have no database: a new one is taken for that of its resource. */
export const aimOfTrigger: MailingKind['aim'] = (given, before, context) => {
	const body = read(OfTrigger, given);
	const resourceId = body.resource_id ?? before?.resourceId ?? DEFAULT_RESOURCE;
	const { databaseIds } = findVisible(context.state.resources, resourceId, 'resource', context);
	const source = before?.source ?? { type: 'list' as const, id: databaseIds[0] ?? 1 };
	checkResource(resourceId, source, context);
	return { source, resourceId, triggerType: body.trigger_type };
};

type Body = Static<typeof Shared>;

/** Parameters that are deprecated: whatever they hold, the channel becomes e-mail. */
const DEPRECATED = ['content_type', 'send_email_content', 'send_sms_content', 'send_push_content'];

/** The channel that a request asks for. Throws an incorrect request where it asks for none. */
function channelIn(body: Body, context: Context): 'email' | 'sms' | 'push' {
	if (DEPRECATED.some((name) => name in body)) return 'email';
	if (body.send_channel === undefined) throw invalidParameter(context, 'send_channel is required');
	return body.send_channel;
}

/** Checks that the templates are there, and have content for the channel. */
function checkContent(content: Body['content'], channel: string, context: Context): void {
	for (const { message_id: id } of content) {
		const template = findVisible(context.state.templates, id, 'template', context);
		if (!template.channels.some(({ sid }) => sid === channel)) {
			throw new AltcraftError(400, `template ${String(id)} has no content for ${channel}`);
		}
	}
}

function audienceIn(type: 'list' | 'segment', id: number, context: Context): AudienceSource {
	const { databases, segments } = context.state;
	if (type === 'list') findVisible(databases, id, 'database', context);
	else findVisible(segments, id, 'segment', context);
	return { type, id };
}

/** Checks that a resource is there and works with the database of an audience. */
function checkResource(resourceId: number, source: AudienceSource, context: Context): void {
	const { resources, segments } = context.state;
	const { databaseIds } = findVisible(resources, resourceId, 'resource', context);
	const databaseId =
		source.type === 'list' ? source.id : segments.find(({ id }) => id === source.id)?.databaseId;
	if (databaseId === undefined || !databaseIds.includes(databaseId)) {
		throw new AltcraftError(413, `resource ${String(resourceId)}`);
	}
}

/** Names of requests that answers spell otherwise. */
const NAMES: Readonly<Record<string, string>> = {
	agllimit_percent: 'aglimit_percent',
	watched_list_id: 'watcher_list_id',
	is_random_trk_prefix: 'is_random_tracking_prefix',
	custom_trk_domain: 'custom_tracking_domains',
};

const PERCENTS: readonly string[] = ['agllimit_percent', 'aglimit_percent'];

/** Which spelling of the percent counts. */
const COUNTING: Readonly<Record<Variants['mailingPercentName'], readonly string[]>> = {
	both: PERCENTS,
	agllimit_percent: ['agllimit_percent'],
	aglimit_percent: ['aglimit_percent'],
	refused: ['agllimit_percent'],
};

/** The other settings of a request, by the names of the answers. */
function settingsIn(
	given: unknown,
	{ options }: MailingKind,
	context: Context,
): Record<string, unknown> {
	const body: Readonly<Record<string, unknown>> = read(FreeObject, given);
	const { mailingPercentName: percent } = context.variants;
	if (percent === 'refused' && 'aglimit_percent' in body) {
		throw invalidParameter(context, 'unknown parameter aglimit_percent');
	}
	const counts = COUNTING[percent];
	return Object.fromEntries(
		Object.keys(options)
			.filter((name) => body[name] !== undefined)
			.filter((name) => !PERCENTS.includes(name) || counts.includes(name))
			.map((name) => [NAMES[name] ?? name, body[name]]),
	);
}
