import type { Static, TObject } from '@sinclair/typebox';
import type { templateFields } from '../schemas/template';
import type { Template, TemplateChannel } from '../things/templates';
import type { AnswerFields } from './answer-fields';
import type { Context } from './context';
import { groupsOf } from './lists';
import { findVisible } from './visibility';

type TemplateBody = Static<TObject<typeof templateFields>>;

/**
 * Writes a request into a template.
 *
 * @param how what becomes of channels, tags and groups that the request leaves out; all else that it leaves out is
 * emptied or kept likewise
 */
export function changeTemplate(
	template: Template,
	body: TemplateBody,
	how: 'replaces' | 'merges',
	context: Context,
): void {
	const { state, now } = context;
	const { suppress_id = 0 } = body;
	if (suppress_id > 0) {
		findVisible(state.suppressionLists, suppress_id, 'suppression list', context);
	}
	const merges = how === 'merges';
	const or = <T>(given: T | undefined, before: T, empty: T): T =>
		given ?? (merges ? before : empty);
	template.name = body.name;
	template.description = or(body.descr, template.description, '');
	template.jsonUrl = or(body.json_url, template.jsonUrl, '');
	template.isDraft = or(body.is_draft, template.isDraft, false);
	template.isConfirm = or(body.is_confirm, template.isConfirm, false);
	template.suppressionListId = or(body.suppress_id, template.suppressionListId, 0);
	template.uiTags = or(body.ui_tags, template.uiTags, []);
	template.groups = body.groups?.length ? body.groups : template.groups;
	template.channels = merges ? merged(template.channels, body.channels) : body.channels;
	template.updatedAt = now;
}

function merged(before: readonly TemplateChannel[], given: readonly TemplateChannel[]) {
	const others = before.filter(({ sid }) => !given.some((one) => one.sid === sid));
	return [...others, ...given];
}

/** Numbers of the channels, as the examples have them; those of others are not told anywhere. */
const CHANNEL_IDS: Readonly<Partial<Record<string, number>>> = { email: 1, sms: 2, push: 4 };

/** Everything about a template (page "Get template info"). @param sids its channels; all where there are none */
export function templateDetails(
	template: Template,
	sids: readonly string[],
	tellsVariables: boolean,
	context: Context,
): AnswerFields {
	const channels = template.channels.filter(({ sid }) => sids.length === 0 || sids.includes(sid));
	return {
		id: template.id,
		name: template.name,
		description: template.description,
		updated_user: 'api.user',
		update_time: template.updatedAt.toISOString(),
		channels: channels.map(({ sid, fields }) => ({
			id: CHANNEL_IDS[sid] ?? 9,
			sid,
			fields,
			presets: null,
		})),
		json_url: template.jsonUrl,
		is_draft: template.isDraft,
		is_confirm: template.isConfirm,
		ui_tags: template.uiTags,
		groups: groupsOf(template, context),
		suppress_id: template.suppressionListId,
		// The page's answer is cut off before it: the name is that of the parameter's description.
		...(tellsVariables && { params: variablesIn(channels) }),
	};
}

function variablesIn(channels: readonly TemplateChannel[]): string[] {
	const texts = channels.flatMap(({ fields }) => Object.values(fields)).map(String);
	const found = texts.flatMap((text) => [...text.matchAll(/\{([a-z_]+(?:\.\w+)*)\}/gi)]);
	return [...new Set(found.map(([, name = '']) => name))];
}

/** Whether a mailing sends a template. */
export const isUsed = ({ id }: Template, { state }: Context): boolean =>
	state.mailings.some(({ messageId }) => messageId === id);
