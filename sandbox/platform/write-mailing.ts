import type { Static, TObject } from '@sinclair/typebox';
import type { mailingFields } from '../schemas/mailing';
import type { AudienceSource, Mailing } from '../things/mailings';
import type { Context } from './context';
import { AltcraftError } from './errors';
import { invalidParameter } from './invalid-parameter';
import { findVisible } from './visibility';

type MailingBody = Omit<Static<TObject<typeof mailingFields>>, 'data_type' | 'data_id'>;

/** Parameters that are deprecated: whatever they hold, the channel becomes e-mail. */
const DEPRECATED = ['content_type', 'send_email_content', 'send_sms_content', 'send_push_content'];

/** The channel that a request asks for. Throws an incorrect request where it asks for none. */
export function channelIn(body: MailingBody, context: Context): 'email' | 'sms' | 'push' {
	if (DEPRECATED.some((name) => name in body)) return 'email';
	if (body.send_channel === undefined) throw invalidParameter(context, 'send_channel is required');
	return body.send_channel;
}

/** Checks that the templates are there, and have content for the channel. */
export function checkContent(
	content: MailingBody['content'],
	channel: string,
	context: Context,
): void {
	for (const { message_id: id } of content) {
		const template = findVisible(context.state.templates, id, 'template', context);
		if (!template.channels.some(({ sid }) => sid === channel)) {
			throw new AltcraftError(400, `template ${String(id)} has no content for ${channel}`);
		}
	}
}

/** The audience of a request. */
export function audienceIn(type: 'list' | 'segment', id: number, context: Context): AudienceSource {
	const { databases, segments } = context.state;
	if (type === 'list') findVisible(databases, id, 'database', context);
	else findVisible(segments, id, 'segment', context);
	return { type, id };
}

/** Checks that a resource is there and works with the database of an audience. */
export function checkResource(resourceId: number, source: AudienceSource, context: Context): void {
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

/** The other settings of a request, by the names of the answers. @param known those that a mailing may have */
export function settingsIn(
	body: Readonly<Record<string, unknown>>,
	known: Readonly<Record<string, unknown>>,
	{ variants: { mailingPercentName } }: Context,
): Record<string, unknown> {
	const percents = ['agllimit_percent', 'aglimit_percent'];
	return Object.fromEntries(
		Object.keys(known)
			.filter((name) => body[name] !== undefined)
			.filter(
				(name) =>
					!percents.includes(name) || mailingPercentName === 'both' || mailingPercentName === name,
			)
			.map((name) => [NAMES[name] ?? name, body[name]]),
	);
}

/** What becomes of the settings that an update leaves out. */
export const keptSettings = (
	{ settings }: Mailing,
	empty: Readonly<Record<string, unknown>>,
	{ variants }: Context,
): Readonly<Record<string, unknown>> =>
	variants.mailingUpdate === 'replaces' ? empty : { ...empty, ...settings };
