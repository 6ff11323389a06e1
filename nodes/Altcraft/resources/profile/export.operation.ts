import { choiceField, sentChoice } from '../../../shared/fields/kit/choice';
import { profileConditions } from '../../../shared/fields/profile/conditions';
import { task } from '../../../shared/kinds/task';
import { formDatabase } from '../../../shared/lists/formDatabase';
import { exportSource } from './exportSource';

const fileFormat = sentChoice(
	choiceField(
		{
			displayName: 'File Format',
			name: 'fileFormat',
			default: 'csv',
			description: 'The format of the file',
		},
		[
			{ name: 'CSV', value: 'csv' },
			{ name: 'JSON', value: 'json' },
		],
	),
	'file_format',
);

export const exportProfiles = task({
	value: 'export',
	name: 'Export to File',
	action: 'Export profiles to a file',
	description: 'Write the profiles of a database or segment into a file, and hand it on',
	pages: ['Uploading profiles to a file'],
	endpoint: '/profiles/get_all',
	notReady: 'The file is not ready',
	gives: 'files',
	tells: ({ task: { status }, result: { total } }, path) => ({
		status,
		total,
		...(path !== undefined && { fileUrl: path }),
	}),
	fields: [
		exportSource,
		fileFormat,
		profileConditions(formDatabase, 'custom_request', { mayBeEmpty: false }),
	],
});
