import { jsonObject } from './checks';
import { field } from './field';

/** Free data for the message (page "Engage profile in scenario", row "content"). */
export const content = field(
	{
		displayName: 'Content',
		name: 'content',
		type: 'json',
		default: '{}',
		placeholder: 'e.g. { "order": "A-100" }',
		description:
			'Data for the message, as JSON. A template reads it as {apicontent.name}, where "name" is a field of this object.',
	},
	'content',
	jsonObject,
);
