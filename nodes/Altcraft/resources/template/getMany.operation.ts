import {
	choiceFilter,
	filters,
	groupFilter,
	groupIdFilter,
	tagFilter,
} from '../../../shared/fields/kit/filters';
import { listReading } from '../../../shared/kinds/reading';
import { CHANNELS } from './channelNames';
import { templateList } from './lists';

const channelFilter = choiceFilter(
	{
		displayName: 'Channel',
		name: 'channel',
		default: 'email',
		description: 'Only templates with content for this channel',
	},
	[{ name: 'Custom Channel', value: 'custom_channel' }, ...CHANNELS],
);

export const getMany = listReading({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many templates',
	description: 'List templates with their channels, and whether they are drafts',
	pages: ['Get templates list'],
	endpoint: templateList.endpoint,
	fields: [filters(channelFilter, groupFilter, groupIdFilter, tagFilter)],
});
