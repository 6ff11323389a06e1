import { listOf, text } from '../../checks';
import { InvalidParameter } from '../../errors';
import type { Field, Values } from '../kit/field';

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
	labels: { attach: DISPLAY_NAME },
	read(values) {
		// Here alone the names are checked: the files are read when their request is sent.
		fileFields(values);
		return {};
	},
	files(values) {
		const names = fileFields(values);
		return {
			fingerprint: JSON.stringify(names.map((name) => values.fileFingerprint(name))),
			bytes: names.reduce((sum, name) => sum + inBase64(values.fileBytes(name) ?? 0), 0),
			read: async () => ({
				attach: await Promise.all(names.map(async (name) => await toAttachment(values, name))),
			}),
		};
	},
};

/** The length of so many bytes as base64. */
const inBase64 = (bytes: number) => Math.ceil(bytes / 3) * 4;

/** The item's fields that the user named. */
function fileFields(values: Values): string[] {
	const names = listOf(text)(values.get('attachments'), DISPLAY_NAME);
	const available = values.fileFields();
	const missing = names.find((name) => !available.includes(name));
	if (missing !== undefined) throw noSuchFile(missing, available);
	return names;
}

async function toAttachment(values: Values, fieldName: string) {
	const { name, mimeType, content } = await values.readFile(fieldName);
	return { name, data: `data:${mimeType};base64,${content.toString('base64')}` };
}

function noSuchFile(fieldName: string, available: string[]) {
	return new InvalidParameter(
		DISPLAY_NAME,
		`names '${fieldName}', and the item holds no file of that name`,
		available.length > 0
			? `The item's files are: ${available.join(', ')}`
			: 'The item holds no file at all: connect a node that gives one, or remove the field',
	);
}
