import type { Context } from '../../platform/context';
import { invalidParameter } from '../../platform/invalid-parameter';
import { findMailing } from '../../platform/mailings';
import { groupsOfNew, nextId, objectData } from '../../platform/objects';
import { mailingSettings } from '../../platform/show-mailing';
import {
	audienceIn,
	channelIn,
	checkContent,
	checkResource,
	keptSettings,
	settingsIn,
} from '../../platform/write-mailing';
import { Id, requestBody } from '../../schemas/common';
import { MAILING_OPTIONS, mailingFields } from '../../schemas/mailing';
import { MAILING_SETTINGS, newMailing } from '../../things/seed/mailings';
import { defineEndpoint, type Endpoint } from '../endpoint';

const TYPES = [
	{
		type: 'broadcast',
		get: ['Get broadcast information', '/campaigns/broadcasts/get'],
		add: ['Create broadcast mailing', '/campaigns/broadcasts/add'],
		update: ['Update broadcast mailing', '/campaigns/broadcasts/update'],
	},
	{
		type: 'regular',
		get: ['Get regular mailing information', '/campaigns/regulars/get'],
		add: ['Create regular mailing', '/campaigns/regulars/add/'],
		update: ['Update regular mailing', '/campaigns/regulars/update'],
	},
] as const;

/** Reading, creating and updating broadcast and regular mailings; the page of updating a regular one was not found. */
export const mailingSettingsRequests: Endpoint[] = TYPES.flatMap(({ type, get, add, update }) => [
	defineEndpoint({
		page: get[0],
		path: get[1],
		body: requestBody({ id: Id }),
		right: 'list',
		changes: false,
		handle: ({ id }, context) =>
			objectData(mailingSettings(findMailing(id, type, context)), 'object', context),
	}),
	defineEndpoint({
		page: add[0],
		path: add[1],
		body: requestBody({ ...MAILING_OPTIONS, ...mailingFields }),
		right: 'edit',
		changes: true,
		handle: (body, context) => {
			const { state, variants, now } = context;
			const channel = channelIn(body, context);
			checkContent(body.content, channel, context);
			const source = audienceIn(body.data_type, body.data_id, context);
			const resourceId = resourceOf(body.resource_id, context);
			checkResource(resourceId, source, context);
			const id = nextId(state.mailings);
			state.mailings.push(
				newMailing({
					...{ id, type, channel, source, resourceId, name: body.name },
					isActive: body.is_active ?? false,
					messageId: body.content[0]?.message_id ?? 0,
					content: body.content,
					subid: body.subid ?? '',
					settings: { ...MAILING_SETTINGS, ...settingsIn(body, MAILING_OPTIONS, context) },
					groups: groupsOfNew(context),
					updatedAt: now,
				}),
			);
			return { data: variants.mailingSaved === 'saved_id' ? { saved_id: id } : null };
		},
	}),
	defineEndpoint({
		page: update[0],
		path: update[1],
		...(type === 'regular' && { inferred: 'mailingRegularUpdate' as const }),
		body: requestBody({ ...MAILING_OPTIONS, ...mailingFields, id: Id }),
		right: 'edit',
		changes: true,
		handle: (body, context) => {
			const mailing = findMailing(body.id, type, context);
			const replaces = context.variants.mailingUpdate === 'replaces';
			checkContent(body.content, mailing.channel, context);
			const source = audienceIn(body.data_type, body.data_id, context);
			const resourceId = body.resource_id ?? mailing.resourceId;
			checkResource(resourceId, source, context);
			Object.assign(mailing, {
				...{ name: body.name, source, resourceId, content: body.content },
				messageId: body.content[0]?.message_id ?? 0,
				isActive: body.is_active ?? (replaces ? false : mailing.isActive),
				subid: body.subid ?? (replaces ? '' : mailing.subid),
				settings: {
					...keptSettings(mailing, MAILING_SETTINGS, context),
					...settingsIn(body, MAILING_OPTIONS, context),
				},
				updatedAt: context.now,
			});
			const { mailingSaved } = context.variants;
			return { data: mailingSaved === 'saved_id' ? { saved_id: mailing.id } : null };
		},
	}),
]);

function resourceOf(id: number | undefined, context: Context): number {
	if (id === undefined) throw invalidParameter(context, 'resource_id is required');
	return id;
}
