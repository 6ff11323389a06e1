import { text } from '../../../shared/checks';
import type { Check } from '../../../shared/checks';
import type { Field } from '../../../shared/fields/kit/field';
import { field } from '../../../shared/fields/kit/field';
import { idField, idProperty } from '../../../shared/fields/kit/id';
import { sentSwitch } from '../../../shared/fields/kit/switch';
import { groups, tags } from '../../../shared/fields/kit/tags';
import { suppressionListList } from '../suppressionList/lists';

const anyText: Check<string> = (value, displayName) =>
	value === '' ? '' : text(value, displayName);

/** What a template has beside its name and channels (pages "Add template" and "Update template"). */
export const settings: Field[] = [
	field(
		{
			...{ displayName: 'Description', name: 'description', type: 'string', default: '' },
			description: 'A note for people who work in Altcraft',
		},
		'descr',
		anyText,
	),
	groups,
	sentSwitch(
		{
			displayName: 'Confirms Subscription',
			name: 'isConfirm',
			default: true,
			description: 'Whether the message has a link that confirms a subscription',
		},
		'is_confirm',
	),
	sentSwitch(
		{
			displayName: 'Draft',
			name: 'isDraft',
			default: true,
			description: 'Whether it is a draft, which cannot be sent',
		},
		'is_draft',
	),
	field(
		{
			displayName: 'JSON URL',
			name: 'jsonUrl',
			type: 'string',
			default: '',
			placeholder: 'e.g. https://example.com/message.json',
			description: 'Where Altcraft gets dynamic content for the message',
		},
		'json_url',
		anyText,
	),
	idField(
		idProperty({
			displayName: 'Suppression List',
			name: 'suppressionListId',
			list: suppressionListList,
			description: "Contacts that don't get this message, in addition to the global list",
		}),
		'suppress_id',
	),
	tags,
];
