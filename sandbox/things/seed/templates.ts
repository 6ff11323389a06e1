import type { Template, TemplateChannel } from '../templates';

const UPDATED = new Date('2025-05-21T09:17:53.362Z');

/** A template of the group "main" unless it says otherwise. */
export function newTemplate(
	template: Pick<Template, 'id' | 'name' | 'channels'> & Partial<Template>,
): Template {
	return {
		description: '',
		jsonUrl: '',
		isDraft: false,
		isConfirm: false,
		suppressionListId: 0,
		uiTags: [],
		groups: [0],
		updatedAt: UPDATED,
		...template,
	};
}

const email = (subject: string, html: string): TemplateChannel => ({
	sid: 'email',
	fields: {
		text: 'Text version of the message',
		html,
		subject,
		from_email: '',
		from_name: '',
		replyto_email: '',
		replyto_name: '',
		is_not_inline: true,
		attach: [],
	},
});
const sms = (text: string): TemplateChannel => ({
	sid: 'sms',
	fields: { sms: text, sms_max_count: 0, add_sms_url_scheme: false },
});
const push = (title: string): TemplateChannel => ({
	sid: 'push',
	fields: {
		title,
		body: 'Hello, world!',
		icon: '',
		click_url: 'https://example.com',
		click_url_new: { uniq: false },
		custom_push_json_raw: '{}',
	},
});

/** The one of the example of Get template info, those that the mailings use, and one of another group. */
export const seedTemplates = (): Template[] => [
	newTemplate({
		id: 1,
		name: 'Halloween Promotion',
		description: 'This template will be used in the newsletter on October 30th.',
		channels: [
			email('Subject line', '<html>Hello, world!</html>'),
			sms('Hello, world!'),
			push('Push notification title'),
		],
		jsonUrl: 'https://example.com/examples/message.json',
		isDraft: true,
		isConfirm: true,
		suppressionListId: 1,
		uiTags: ['E-commerce', 'B2C'],
		groups: [0, 2],
	}),
	newTemplate({ id: 2, name: 'Back in stock', channels: [push('It is back')] }),
	newTemplate({
		id: 10,
		name: 'Subscription confirmation',
		channels: [email('Please confirm', '<a href="{confirm}">Yes, {lead.fname}</a>')],
		isConfirm: true,
	}),
	newTemplate({
		id: 12,
		name: 'Weather alert',
		channels: [email('Weather alert', '<html>Storm</html>')],
	}),
	newTemplate({
		id: 21,
		name: 'Newsletter',
		channels: [email('News of the week', '<html>Dear {lead.fname}, {apicontent.news}</html>')],
		uiTags: ['B2C'],
	}),
	newTemplate({ id: 27, name: 'The courier is near', channels: [sms('The courier is near')] }),
	newTemplate({ id: 31, name: 'New videos', channels: [email('New videos', '<html></html>')] }),
	newTemplate({
		id: 40,
		name: 'Partner price list',
		channels: [email('Prices', '<html></html>')],
		groups: [1],
	}),
];
