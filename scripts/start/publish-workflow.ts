import { n8nCommand } from '../n8n/command-line';
import type { N8nInstallation } from '../n8n/install';

/**
 * Publishes (in older words: activates) a stored workflow with n8n's command line, while no n8n runs in the folder:
 * its triggers listen as soon as n8n has started. n8n's import cannot do it outside the queue mode.
 * @throws when n8n did not publish it
 */
export async function publishWorkflow(
	installation: N8nInstallation,
	userFolder: string,
	id: string | undefined,
): Promise<void> {
	if (id === undefined) throw new Error('A workflow without an id cannot be published');
	const log = await n8nCommand(installation, userFolder, ['publish:workflow', `--id=${id}`]);
	// n8n ends with code 0 also when it published nothing; this is what it says last.
	if (!log.includes('Please restart n8n for changes to take effect')) {
		throw new Error(`n8n did not publish the workflow ${id}. It printed:\n${log}`);
	}
}
