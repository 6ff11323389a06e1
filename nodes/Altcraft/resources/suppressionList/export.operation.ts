import { choiceField, sentChoice } from '../../../shared/fields/kit/choice';
import { task } from '../../../shared/kinds/task';
import { suppressionListId } from './suppressionListId';

const exportType = sentChoice(
	choiceField(
		{
			displayName: 'Export',
			name: 'exportType',
			default: 'all',
			description: 'Which contacts of the list the file holds',
		},
		[
			{ name: 'All', value: 'all' },
			{ name: 'Domains', value: 'domains' },
			{ name: 'Emails', value: 'emails' },
			{ name: 'Phones', value: 'phones' },
		],
	),
	'type',
);

export const exportList = task({
	value: 'export',
	name: 'Export',
	action: 'Export suppression list',
	description: "Save a list's contacts as a file of MD5 hashes, for a partner to compare with",
	pages: ['Upload suppression list data to file'],
	endpoint: '/suppresses/export',
	notReady: 'The file is not ready',
	gives: 'files',
	tells: ({ task: { status }, result: { total, suppress_id } }) => ({ status, total, suppress_id }),
	fields: [suppressionListId, exportType],
});
