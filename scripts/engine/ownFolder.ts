import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * To be imported before all else by a script that runs nodes: n8n's engine keeps its settings and files in a folder
 * that it looks up when it is loaded.
 */
const folder = mkdtempSync(join(tmpdir(), 'n8n-nodes-altcraft-'));
process.env.N8N_USER_FOLDER = folder;
process.env.N8N_LOG_LEVEL = 'silent';
process.on('exit', () => {
	rmSync(folder, { recursive: true, force: true });
});
