import { createHash } from 'node:crypto';
import type { Attachment } from '../attachments';

/** Key of a file that counts as uploaded: the one of the Upload file page's example. */
export const UPLOADED_FILE_KEY = 'fd7006e5-5c42-4eba-aa6a-f6cb7f5cb6f2';

/** Uploaded files by the key that attach names. */
export function seedFiles(): Map<string, Attachment> {
	const sha256 = createHash('sha256').update('HELLO\n').digest('hex');
	return new Map([[UPLOADED_FILE_KEY, { name: 'US.csv', mimeType: 'text/csv', size: 6, sha256 }]]);
}
