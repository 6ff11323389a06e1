import type { Attachment } from '../things/attachments';
import { createHash } from 'node:crypto';
import type { AttachBody } from '../schemas/attach';
import type { Context } from './context';
import { AltcraftError } from './errors';
import { invalidParameter } from './invalid-parameter';

const DATA_URI = /^data:([^;,\s]+\/[^;,\s]+);base64,([A-Za-z0-9+/]*={0,2})$/;

/**
 * Reads `attach` (an array of File objects, Engage profile page).
 * Throws an incorrect request when a file is no data URI with valid base64, or its key is unknown.
 */
export function readAttachments(attach: AttachBody | undefined, context: Context): Attachment[] {
	return (attach ?? []).map((file, index) => {
		const where = `attach[${String(index)}]`;
		if ((file.data === undefined) === (fileKey(file) === undefined)) {
			throw invalidParameter(context, `${where} needs data or file_key`);
		}
		checkKeyName(file, where, context);
		return file.data === undefined
			? readUploaded(file, where, context)
			: readDataUri(file, file.data, `${where}.data`, context);
	});
}

type FileObject = AttachBody[number];

function fileKey(file: FileObject): string | undefined {
	return file.file_key ?? file.flie_key;
}

function checkKeyName(file: FileObject, where: string, context: Context): void {
	const { fileKeyName } = context.variants;
	for (const name of ['file_key', 'flie_key'] as const) {
		if (file[name] !== undefined && fileKeyName !== 'both' && fileKeyName !== name) {
			throw invalidParameter(context, `${where} has an unknown parameter ${name}`);
		}
	}
}

function readUploaded(file: FileObject, where: string, context: Context): Attachment {
	const uploaded = context.state.files.get(fileKey(file) ?? '');
	if (uploaded === undefined) throw new AltcraftError(404, `${where}.file_key`);
	const { name = uploaded.name, mimetype: mimeType = uploaded.mimeType } = file;
	return { ...uploaded, name, mimeType };
}

/**
 * Reads the content of a file. Throws an incorrect request when it is no data URI with valid base64, or has no name.
 */
export function readDataUri(
	{ name, mimetype }: Pick<FileObject, 'name' | 'mimetype'>,
	data: string,
	where: string,
	context: Context,
): Attachment {
	if (name === undefined) throw invalidParameter(context, `${where} needs a name`);
	const [, mimeType, base64] = DATA_URI.exec(data) ?? [];
	if (mimeType === undefined || base64 === undefined || base64.length % 4 !== 0) {
		throw invalidParameter(context, `${where} is not data:<mime type>;base64,<base64>`);
	}
	const bytes = Buffer.from(base64, 'base64');
	return {
		name,
		mimeType: mimetype ?? mimeType,
		size: bytes.length,
		sha256: createHash('sha256').update(bytes).digest('hex'),
	};
}
