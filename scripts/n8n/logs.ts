import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { N8nInstance } from './instance';

const FOLDER = join(__dirname, '..', '..', '.sandbox', 'logs');

/** Keeps what an n8n has printed in `.sandbox/logs/`, to look at after a failure. */
export async function keepLog(name: string, n8n: N8nInstance): Promise<void> {
	await mkdir(FOLDER, { recursive: true });
	await writeFile(join(FOLDER, `${name}.log`), n8n.log());
}
