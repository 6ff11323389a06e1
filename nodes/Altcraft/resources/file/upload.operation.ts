import { naming } from '../../../shared/checks';
import { additionalFields, withAdditional } from '../../../shared/fields/kit/collection';
import { field } from '../../../shared/fields/kit/field';
import { inputFileField, toDataUri } from '../../../shared/fields/kit/inputFile';
import { action } from '../../../shared/kinds/action';

const FILE_NAME = 'fileName';

/** Altcraft calls the name of a file `header`. */
const fileName = field(
	{
		displayName: 'File Name',
		name: FILE_NAME,
		type: 'string',
		default: '',
		placeholder: 'e.g. price-list.pdf',
		description: 'What the file is called in Altcraft, in place of its own name',
	},
	'header',
	naming,
);

const file = inputFileField(['data'], (given, values) => ({
	data: toDataUri(given),
	...(!withAdditional(values).has(FILE_NAME) && { header: given.name }),
}));

export const upload = action({
	value: 'upload',
	name: 'Upload',
	action: 'Upload file',
	description: 'Put a file on Altcraft, and get its key',
	pages: ['Upload file'],
	endpoint: '/file_upload',
	fields: [file, additionalFields(fileName)],
});
