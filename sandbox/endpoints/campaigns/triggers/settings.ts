import { findMailing } from '../../../platform/mailings';
import { groupsOfNew, nextId } from '../../../platform/objects';
import {
	channelIn,
	checkContent,
	checkResource,
	keptSettings,
	settingsIn,
} from '../../../platform/write-mailing';
import { findVisible } from '../../../platform/visibility';
import { Id, requestBody } from '../../../schemas/common';
import { TRIGGER_OPTIONS, triggerFields } from '../../../schemas/mailing';
import { newMailing, TRIGGER_SETTINGS } from '../../../things/seed/mailings';
import { defineEndpoint } from '../../endpoint';

/** The resource of a request that names none: that of most mailings. Not documented. */
const DEFAULT_RESOURCE = 7;

/** Create trigger mailing. Its page has no database: it is taken for the one of the resource. */
export const createTrigger = defineEndpoint({
	page: 'Create trigger mailing',
	path: '/campaigns/triggers/add/',
	body: requestBody({ ...TRIGGER_OPTIONS, ...triggerFields }),
	right: 'edit',
	changes: true,
	handle: (body, context) => {
		const { state, variants, now } = context;
		const channel = channelIn(body, context);
		checkContent(body.content, channel, context);
		const resourceId = body.resource_id ?? DEFAULT_RESOURCE;
		const { databaseIds } = findVisible(state.resources, resourceId, 'resource', context);
		const id = nextId(state.mailings);
		state.mailings.push(
			newMailing({
				...{ id, type: 'trigger', channel, resourceId, name: body.name },
				triggerType: body.trigger_type,
				source: { type: 'list', id: databaseIds[0] ?? 1 },
				isActive: body.is_active ?? false,
				messageId: body.content[0]?.message_id ?? 0,
				content: body.content,
				subid: body.subid ?? '',
				settings: { ...TRIGGER_SETTINGS, ...settingsIn(body, TRIGGER_OPTIONS, context) },
				groups: groupsOfNew(context),
				updatedAt: now,
			}),
		);
		return { data: variants.mailingSaved === 'saved_id' ? { saved_id: id } : null };
	},
});

/** Update trigger mailing. */
export const updateTrigger = defineEndpoint({
	page: 'Update trigger mailing',
	path: '/campaigns/triggers/update/',
	body: requestBody({ ...TRIGGER_OPTIONS, ...triggerFields, id: Id }),
	right: 'edit',
	changes: true,
	handle: (body, context) => {
		const mailing = findMailing(body.id, 'trigger', context);
		const replaces = context.variants.mailingUpdate === 'replaces';
		checkContent(body.content, mailing.channel, context);
		const resourceId = body.resource_id ?? mailing.resourceId;
		checkResource(resourceId, mailing.source, context);
		Object.assign(mailing, {
			...{ name: body.name, resourceId, content: body.content, triggerType: body.trigger_type },
			messageId: body.content[0]?.message_id ?? 0,
			isActive: body.is_active ?? (replaces ? false : mailing.isActive),
			subid: body.subid ?? (replaces ? '' : mailing.subid),
			settings: {
				...keptSettings(mailing, TRIGGER_SETTINGS, context),
				...settingsIn(body, TRIGGER_OPTIONS, context),
			},
			updatedAt: context.now,
		});
		const { mailingSaved } = context.variants;
		return { data: mailingSaved === 'saved_id' ? { saved_id: mailing.id } : null };
	},
});
