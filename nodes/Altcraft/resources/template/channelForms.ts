import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { Check } from '../../../shared/checks';
import { assertWritable, flag, isBlank, jsonObject, text, wholeFrom } from '../../../shared/checks';
import { isMissing } from '../../../shared/fields/kit/form';
import { YES_NO_OR_AS_IS } from '../../../shared/fields/kit/yesOrNo';

/** A field of a channel: what the editor shows, and its key in the channel object. */
interface Part {
	property: INodeProperties;
	key: string;
	check: Check<IDataObject[string]>;
}

/** A text as it is: spaces and line breaks belong to a message. */
const content: Check<string> = (value, displayName) => {
	assertWritable(value, displayName);
	return typeof value === 'string' ? value : text(value, displayName);
};

const part = (
	displayName: string,
	name: string,
	key: string,
	more: Partial<INodeProperties> = {},
	check: Part['check'] = content,
): Part => ({ property: { displayName, name, type: 'string', default: '', ...more }, key, check });

const rows = (number: number) => ({ typeOptions: { rows: number } });
const html = { typeOptions: { editor: 'htmlEditor' as const, rows: 8 } };
const yesOrNo = { type: 'options' as const, options: YES_NO_OR_AS_IS };

/** The channels that have fields of their own here (page "Channel object"; those of push messages are from examples). */
export const FORMS = {
	email: {
		displayName: 'Email',
		parts: [
			part('Subject', 'subject', 'subject', { description: 'The subject of the email' }),
			part('HTML', 'html', 'html', { ...html, description: 'The message as HTML' }),
			part('Text', 'text', 'text', {
				...rows(4),
				description: 'The message as plain text, for readers without HTML',
			}),
			part(
				'From Email',
				'fromEmail',
				'from_email',
				{ placeholder: 'e.g. news@example.com', description: 'The address of the sender' },
				text,
			),
			part('From Name', 'fromName', 'from_name', {
				placeholder: 'e.g. Example Shop',
				description: 'The name of the sender',
			}),
			part(
				'Reply-To Email',
				'replyToEmail',
				'replyto_email',
				{ description: 'The address that replies go to' },
				text,
			),
			part('Reply-To Name', 'replyToName', 'replyto_name', {
				description: 'The name that replies go to',
			}),
			part(
				'Keep CSS',
				'keepCss',
				'is_not_inline',
				{
					...yesOrNo,
					description: 'Whether to leave CSS as it is instead of writing it into the tags',
				},
				flag,
			),
			part('AMP', 'amp', 'amp', { ...html, description: 'The AMP version of the message' }),
		],
	},
	sms: {
		displayName: 'SMS',
		parts: [
			part('Text', 'text', 'sms', { ...rows(3), description: 'What the SMS says' }),
			part(
				'Max Parts',
				'maxParts',
				'sms_max_count',
				{
					placeholder: 'e.g. 3',
					description: 'How many parts the message may have, as a whole number; 0 for no limit',
				},
				wholeFrom(0),
			),
			part(
				'Add Link Scheme',
				'addUrlScheme',
				'add_sms_url_scheme',
				{ ...yesOrNo, description: 'Whether links begin with http://' },
				flag,
			),
		],
	},
	push: {
		displayName: 'Push',
		parts: [
			part('Title', 'title', 'title', { description: 'The heading of the push message' }),
			part('Body', 'body', 'body', { ...rows(3), description: 'What the push message says' }),
			part('Icon URL', 'icon', 'icon', {
				placeholder: 'e.g. https://example.com/icon.png',
				description: 'The address of the picture beside the message',
			}),
			part('Click URL', 'clickUrl', 'click_url', {
				placeholder: 'e.g. https://example.com',
				description: 'The page that opens when the message is clicked',
			}),
		],
	},
} satisfies Record<string, { displayName: string; parts: Part[] }>;

export type Form = keyof typeof FORMS;

/** Any channel that has no form: its fields are on no page. */
export const OTHER = {
	displayName: 'Other Channel',
	name: 'other',
	sid: part('Channel', 'sid', 'sid', {
		placeholder: 'e.g. telegram_bot',
		description: "The channel's name in Altcraft's API; those of custom channels begin with cc_",
	}).property,
	fields: {
		displayName: 'Fields (JSON)',
		name: 'fieldsJson',
		type: 'json',
		default: '{}',
		placeholder: 'e.g. { "text": "Hello" }',
		description: "The channel's fields as Template: Get shows them",
	} satisfies INodeProperties,
};

/** What was filled in of a channel; what is empty is not sent. */
export function readForm(form: Form, row: IDataObject): IDataObject {
	const { displayName, parts } = FORMS[form];
	const fields = Object.fromEntries(
		parts
			.filter(({ property: { name } }) => !isBlank(row[name]) || isMissing(row, name))
			.map(({ property, key, check }) => [
				key,
				check(row[property.name], `${displayName}: ${property.displayName}`),
			]),
	);
	return Object.hasOwn(fields, 'amp') ? { ...fields, is_amp: true } : fields;
}

/** A channel without a form. */
export const readOther = (row: IDataObject): { sid: string; fields: IDataObject } => ({
	sid: text(row.sid, `${OTHER.displayName}: ${OTHER.sid.displayName}`),
	fields: jsonObject(row.fieldsJson, `${OTHER.displayName}: ${OTHER.fields.displayName}`),
});
