import { n8nEnvironment } from './environment';
import type { N8nInstallation } from './install';
import { freePort } from './ports';
import { runCommand } from './run-command';

/**
 * Runs one command of n8n's command line, such as `import:workflow`, while no n8n runs in the folder.
 * @returns what it printed
 */
export async function n8nCommand(
	installation: N8nInstallation,
	userFolder: string,
	parameters: readonly string[],
): Promise<string> {
	const [port, brokerPort] = [await freePort(), await freePort()];
	const { node, script } = installation;
	return runCommand(node, [script, ...parameters], {
		folder: userFolder,
		environment: n8nEnvironment({ userFolder, installation, port, brokerPort }),
	});
}
