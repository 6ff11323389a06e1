import { rmSync } from 'node:fs';

/** Removes what `userFolder` made. */
export default function removeUserFolder() {
	const folder = process.env.N8N_USER_FOLDER;
	if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
