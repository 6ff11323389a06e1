import type { IExecuteFunctions } from 'n8n-workflow';

import type { ItemFile } from '../fields/kit/field';

/** A file as an item holds it. Older versions of n8n do not note the bytes. */
export interface HeldFile {
	/** In n8n's storage; without it, n8n keeps the content in the item itself. */
	id?: string;
	data?: string;
	bytes?: number;
	fileName?: string;
	mimeType?: string;
}

/**
 * Tells one file from another without reading it.
 *
 * @param contents numbers the contents of files that n8n keeps in the items themselves
 */
export const fingerprintOf = (
	{ id, data = '', fileName, mimeType }: HeldFile,
	contents: Map<string, number>,
): string => JSON.stringify([id ?? numberOf(data, contents), fileName, mimeType]);

/** A file's size in bytes; undefined where n8n did not note it. */
export const bytesOf = ({ id, data = '', bytes }: HeldFile): number | undefined =>
	bytes ?? (id === undefined ? Buffer.byteLength(data, 'base64') : undefined);

/** Reads a file of an item from whichever storage n8n keeps it in. */
export async function readFileOf(
	context: IExecuteFunctions,
	itemIndex: number,
	fieldName: string,
): Promise<ItemFile> {
	// Not from the item itself: in most storage modes its `data` is but a reference.
	const content = await context.helpers.getBinaryDataBuffer(itemIndex, fieldName);
	const { fileName, fileExtension, mimeType } = context.helpers.assertBinaryData(
		itemIndex,
		fieldName,
	);
	const extension = fileExtension === undefined ? '' : `.${fileExtension}`;
	return { name: fileName ?? `${fieldName}${extension}`, mimeType, content };
}

/** The same number for the same text: megabytes would be written out for each item otherwise. */
function numberOf(text: string, known: Map<string, number>): number {
	const number = known.get(text) ?? known.size;
	known.set(text, number);
	return number;
}
