import type { IDataObject } from 'n8n-workflow';

import { text } from '../../checks';
import { InvalidParameter } from '../../errors';
import type { Field, ItemFile, Values } from './field';

const DISPLAY_NAME = 'Input Data Field Name';
const NAME = 'binaryPropertyName';

/**
 * A file of the input item that a request is about, not one that it brings along.
 *
 * @param keys of the body, all that it may fill
 * @param toBody its part of the body, once the file is read
 */
export const inputFileField = (
	keys: readonly string[],
	toBody: (file: ItemFile, values: Values) => IDataObject,
): Field => ({
	properties: [
		{
			displayName: DISPLAY_NAME,
			name: NAME,
			type: 'string',
			required: true,
			default: 'data',
			description: 'Where the input item has the file',
			hint: 'The name of the input field that holds the file',
		},
	],
	labels: Object.fromEntries(keys.map((key) => [key, DISPLAY_NAME])),
	smaller: 'Send a smaller file',
	toBody(values) {
		// Here the name alone is checked: the file is read when its request is sent.
		fieldName(values);
		return {};
	},
	files(values) {
		const name = fieldName(values);
		return {
			fingerprint: values.fileFingerprint(name),
			bytes: inBase64(values.fileBytes(name) ?? 0),
			read: async () => toBody(await values.readFile(name), values),
		};
	},
});

function fieldName(values: Values): string {
	const name = text(values.has(NAME) ? values.get(NAME) : 'data', DISPLAY_NAME);
	const available = values.fileFields();
	if (available.includes(name)) return name;
	throw noSuchFile(DISPLAY_NAME, name, available);
}

/** A file as text, as Altcraft takes it (page "Upload file"). */
export const toDataUri = ({ mimeType, content }: ItemFile): string =>
	`data:${mimeType};base64,${content.toString('base64')}`;

/** The length of so many bytes as base64. */
export const inBase64 = (bytes: number): number => Math.ceil(bytes / 3) * 4;

/** @param otherwise what else helps where the item has no file */
export const noSuchFile = (
	displayName: string,
	name: string,
	available: readonly string[],
	otherwise = '',
): InvalidParameter =>
	new InvalidParameter(
		displayName,
		`names '${name}', and the item holds no file of that name`,
		available.length > 0
			? `The item's files are: ${available.join(', ')}`
			: `The item holds no file at all: connect a node that gives one${otherwise}`,
	);
