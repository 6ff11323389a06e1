import { Type } from '@sinclair/typebox';
import { AltcraftError } from '../../platform/errors';
import { groupsOf, listPage } from '../../platform/lists';
import { objectData } from '../../platform/objects';
import { changeTemplate, isUsed, templateDetails } from '../../platform/templates';
import { findVisible } from '../../platform/visibility';
import { Id, requestBody } from '../../schemas/common';
import { listFields } from '../../schemas/list';
import { templateFields } from '../../schemas/template';
import { newTemplate } from '../../things/seed/templates';
import { defineEndpoint } from '../endpoint';
import { defineObject } from '../objects';

/** Adding and updating templates. */
export const templateRequests = defineObject({
	what: 'template',
	slot: ({ templates }) => templates,
	fields: templateFields,
	add: {
		page: 'Add template',
		path: '/templates/add',
		create: (base, fields, context) => {
			const template = newTemplate({ ...base, name: fields.name, channels: [] });
			changeTemplate(template, fields, 'replaces', context);
			return template;
		},
	},
	update: {
		page: 'Update template',
		path: '/templates/update',
		change: (template, fields, context) => {
			changeTemplate(template, fields, context.variants.templateUpdate, context);
		},
	},
});

/** Get templates list, by channel where one is asked for. */
export const listTemplates = defineEndpoint({
	page: 'Get templates list',
	path: '/templates/list',
	body: requestBody({
		...listFields,
		channel: Type.Optional(
			Type.Union(
				['email', 'sms', 'push', 'telegram_bot', 'telegram_group', 'custom_channel'].map((sid) =>
					Type.Literal(sid),
				),
			),
		),
	}),
	right: 'list',
	changes: false,
	handle: (body, context) => {
		const isOf = (sid: string): boolean =>
			body.channel === 'custom_channel' ? sid.startsWith('cc_') : sid === body.channel;
		const found = context.state.templates.filter(
			({ channels }) => body.channel === undefined || channels.some(({ sid }) => isOf(sid)),
		);
		return listPage(
			found,
			body,
			(template) => ({
				id: template.id,
				name: template.name,
				channels: template.channels.map(({ sid }) => sid),
				is_draft: template.isDraft,
				is_confirm: template.isConfirm,
				ui_tags: template.uiTags,
				groups: groupsOf(template, context),
			}),
			context,
			context.variants.templateListNextFromId,
		);
	},
});

/** Get template info. */
export const getTemplate = defineEndpoint({
	page: 'Get template info',
	path: '/templates/get',
	body: requestBody({
		id: Id,
		channel_sid: Type.Optional(Type.Array(Type.String())),
		get_variable: Type.Optional(Type.Boolean()),
	}),
	right: 'list',
	changes: false,
	handle: ({ id, channel_sid: sids = [], get_variable = false }, context) => {
		const template = findVisible(context.state.templates, id, 'template', context);
		return objectData(templateDetails(template, sids, get_variable, context), 'object', context);
	},
});

/** Delete template. Whether one that a mailing uses may go is a variant. */
export const deleteTemplate = defineEndpoint({
	page: 'Delete template',
	path: '/templates/delete',
	body: requestBody({ id: Id }),
	right: 'edit',
	changes: true,
	handle: ({ id }, context) => {
		const { templates } = context.state;
		const template = findVisible(templates, id, 'template', context);
		if (context.variants.templateInUse === 409 && isUsed(template, context)) {
			throw new AltcraftError(409, `template ${String(id)} is in use`);
		}
		templates.splice(templates.indexOf(template), 1);
		return { data: id };
	},
});
