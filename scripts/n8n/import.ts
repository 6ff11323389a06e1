import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { n8nCommand } from './command-line';
import type { CredentialInput } from './credentials';
import { temporaryFolder } from './guardian';
import type { N8nInstallation } from './install';
import type { Workflow } from './workflow';

/** What to put into an n8n. What has the id of a stored one replaces it. */
export interface Import {
	credentials?: readonly CredentialInput[];
	workflows?: readonly Workflow[];
}

/**
 * Imports credentials and workflows with n8n's command line, while no n8n runs in the folder.
 * @throws when n8n did not take all of them
 */
export async function importIntoN8n(
	installation: N8nInstallation,
	userFolder: string,
	{ credentials = [], workflows = [] }: Import,
): Promise<void> {
	await mkdir(userFolder, { recursive: true });
	const temporary = temporaryFolder('import');
	const importFile = async (kind: 'credentials' | 'workflow', content: readonly unknown[]) => {
		if (content.length === 0) return;
		const file = join(temporary, `${kind}.json`);
		await writeFile(file, JSON.stringify(content));
		const log = await n8nCommand(installation, userFolder, [`import:${kind}`, `--input=${file}`]);
		// n8n ends with code 0 also when it took nothing.
		if (!log.includes(`Successfully imported ${String(content.length)} `)) {
			throw new Error(`n8n did not import the ${kind} file. It printed:\n${log}`);
		}
	};
	try {
		await importFile('credentials', credentials);
		await importFile('workflow', workflows);
	} finally {
		await rm(temporary, { recursive: true });
	}
}
