import type { IDataObject } from 'n8n-workflow';

import type { Check } from '../../checks';
import { isObject, listOf, shown, text } from '../../checks';
import { InvalidParameter } from '../../errors';
import type { Field, Values } from '../kit/field';
import { isExpression } from '../kit/field';
import { inBase64, noSuchFile, toDataUri } from '../kit/inputFile';
import { fileKeysProperty, readFileKeys } from './fileKeys';

const NAME = 'attachments';
const DISPLAY_NAME = 'Attachments';

/**
 * Files for the message (page "Engage profile in scenario", row "attach"): of the input item, such as Altcraft has
 * already, or both.
 */
export const attachments: Field = {
	properties: [
		{
			displayName: DISPLAY_NAME,
			name: NAME,
			type: 'string',
			default: '',
			placeholder: 'e.g. data, receipt',
			description:
				"Input data field names: the input item's fields that hold the files, separated by commas. A request can have about 7 MB of files.",
			hint: 'The name of the input item’s field that holds the file, often "data"',
		},
		fileKeysProperty,
	],
	labels: { attach: DISPLAY_NAME },
	smaller: 'Send smaller or fewer attachments',
	toBody(values) {
		// Of the item's files, the names alone are checked here: they are read when their request is sent.
		fileFields(values);
		const uploaded = readFileKeys(values);
		return uploaded.length === 0 ? {} : { attach: uploaded };
	},
	files(values) {
		const names = fileFields(values);
		if (names.length === 0) return undefined;
		return {
			fingerprint: JSON.stringify(names.map((name) => values.fileFingerprint(name))),
			bytes: names.reduce((sum, name) => sum + inBase64(values.fileBytes(name) ?? 0), 0),
			read: async () => ({
				attach: [
					...(await Promise.all(names.map(async (name) => await toAttachment(values, name)))),
					...readFileKeys(values),
				],
			}),
		};
	},
};

/**
 * The item's fields that the user named. An expression may give a list of none, as `Object.keys($binary)` does for
 * an item without files, and the files themselves, as `$binary.data` is when it is dragged from the input.
 */
function fileFields(values: Values): string[] {
	if (!values.has(NAME)) return [];
	const given = filesOf(values.get(NAME));
	if (Array.isArray(given) && given.length === 0 && isExpression(values, NAME)) return [];
	const available = values.fileFields();
	const read: Check<string> = (value, displayName) =>
		isFile(value) ? nameOf(value, values) : text(value, displayName);
	const names = listOf(read)(given, DISPLAY_NAME);
	const missing = names.find((name) => !available.includes(name));
	if (missing !== undefined) {
		throw noSuchFile(DISPLAY_NAME, missing, available, ', or remove the field');
	}
	return names;
}

/** A file as n8n describes it, without what is in it. */
interface File extends IDataObject {
	mimeType: string;
}

const isFile = (value: unknown): value is File =>
	isObject(value) && typeof value.mimeType === 'string';

/** Files, also where they stand in an object by their names, as in `$binary`; anything else as it is. */
function filesOf(given: unknown): unknown {
	if (isFile(given)) return [given];
	return isObject(given) && Object.values(given).every(isFile) ? Object.values(given) : given;
}

/** The name of the item's field that holds a file. */
function nameOf(file: File, values: Values): string {
	const fields = values.fileFields().filter((name) => {
		const [id, fileName, mimeType] = JSON.parse(values.fileFingerprint(name)) as unknown[];
		const { id: idOfFile = id, bytes = values.fileBytes(name) } = file;
		return (
			id === idOfFile &&
			fileName === (file.fileName ?? null) &&
			mimeType === file.mimeType &&
			bytes === values.fileBytes(name)
		);
	});
	const [field, another] = fields;
	if (field !== undefined && another === undefined) return field;
	throw new InvalidParameter(
		DISPLAY_NAME,
		another === undefined
			? `has a file that the item does not hold: ${shown(file.fileName ?? file.mimeType)}`
			: `has a file that the item holds more than once: ${fields.join(', ')}`,
		"Enter the name of the item's field that holds the file, for example data",
	);
}

async function toAttachment(values: Values, fieldName: string) {
	const file = await values.readFile(fieldName);
	return { name: file.name, data: toDataUri(file) };
}
