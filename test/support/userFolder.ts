import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** n8n-core keeps its settings and files in a folder: for the tests a temporary one. */
export default function createUserFolder() {
	const folder = mkdtempSync(join(tmpdir(), 'n8n-nodes-altcraft-test-'));
	process.env.N8N_USER_FOLDER = folder;
	process.env.N8N_LOG_LEVEL = 'silent';
}
