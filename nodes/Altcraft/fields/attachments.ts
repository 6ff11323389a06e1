import { InvalidParameter } from '../errors';
import { text } from './checks';
import type { Field, Values } from './field';

const DISPLAY_NAME = 'Attachments';

/** Files of the input item for the message (page "Engage profile in scenario", row "attach"). */
export const attachments: Field = {
	properties: [
		{
			displayName: DISPLAY_NAME,
			name: 'attachments',
			type: 'string',
			default: '',
			placeholder: 'e.g. data, receipt',
			description:
				"The names of the input item's fields that hold the files, separated by commas. All files and fields of a request may take 10 MB together, as text: about 7 MB of files.",
			hint: 'The name of the input item’s field that holds the file, often "data"',
		},
	],
	async read(values) {
		const names = text(values.get('attachments'), DISPLAY_NAME)
			.split(',')
			.map((name) => name.trim())
			.filter((name) => name !== '');
		if (names.length === 0) throw noNames();
		return { attach: await Promise.all(names.map(async (name) => await file(values, name))) };
	},
};

async function file(values: Values, fieldName: string) {
	const available = values.fileFields();
	if (!available.includes(fieldName)) {
		throw new InvalidParameter(
			DISPLAY_NAME,
			`names '${fieldName}', and the item holds no file of that name`,
			available.length > 0
				? `The item's files are: ${available.join(', ')}`
				: 'The item holds no file at all: connect a node that gives one, or remove the field',
		);
	}
	const { name, mimeType, content } = await values.readFile(fieldName);
	return { name, data: `data:${mimeType};base64,${content.toString('base64')}` };
}

function noNames() {
	return new InvalidParameter(
		DISPLAY_NAME,
		'names no file',
		"Enter the name of the item's field that holds the file, or remove the field",
	);
}
