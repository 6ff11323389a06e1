import { listOf, text } from '../../../shared/checks';
import { additionalFields } from '../../../shared/fields/kit/collection';
import { field } from '../../../shared/fields/kit/field';
import { sentSwitch } from '../../../shared/fields/kit/switch';
import { objectReading } from '../../../shared/kinds/reading';
import { CHANNELS } from './channelNames';
import { simplifiedTemplate } from './simplified';
import { templateId } from './templateId';

const channelFilter = field(
	{
		displayName: 'Channels',
		name: 'channelFilter',
		type: 'multiOptions',
		default: [],
		description: 'Only the content of these channels',
		hint: 'A custom channel by an expression: its name in Altcraft begins with cc_',
		options: CHANNELS,
	},
	'channel_sid',
	listOf(text),
);

const includeVariables = sentSwitch(
	{
		displayName: 'Include Variables',
		name: 'includeVariables',
		default: true,
		description: 'Whether to tell which variables the template uses',
	},
	'get_variable',
);

export const get = objectReading({
	value: 'get',
	name: 'Get',
	action: 'Get template',
	description: "Read a template's content, channel by channel, and the variables in it",
	pages: ['Get template info'],
	endpoint: '/templates/get',
	simplified: simplifiedTemplate,
	fields: [templateId, additionalFields(channelFilter, includeVariables)],
});
