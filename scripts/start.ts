import { join } from 'node:path';
import { SANDBOX_TOKENS, startSandbox } from '../sandbox/server';
import { N8nClient, OWNER } from './n8n/client';
import { installPackage } from './n8n/community-package';
import { ExplainedFailure } from './n8n/explained-failure';
import { installN8n } from './n8n/install';
import { startN8n } from './n8n/instance';
import { npm } from './n8n/npm';
import { LOCALHOST } from './n8n/ports';
import { consoleProgress as progress } from './n8n/progress';
import { exampleHooks } from './start/example-hooks';
import { REPOSITORY } from './start/examples';
import { importOnce } from './start/import-once';
import { readOptions, requireFreePorts } from './start/options';

/** Everything that `npm start` keeps; removing the folder starts afresh. */
const FOLDER = join(REPOSITORY, '.sandbox');

/** Builds the package and runs it in a real n8n, beside the Altcraft sandbox, until Ctrl-C. */
async function main(): Promise<void> {
	const options = readOptions(process.argv.slice(2));
	await requireFreePorts(options);
	const { port, sandboxPort } = options;
	const userFolder = join(FOLDER, 'n8n');

	const installation = await installN8n(undefined, progress);
	await progress.during('Building the package', () =>
		npm(['run', 'build'], { folder: REPOSITORY }),
	);
	await installPackage(REPOSITORY, userFolder);
	const sandboxUrl = `http://${LOCALHOST}:${String(sandboxPort)}`;
	const memory = join(FOLDER, 'imported.json');
	await importOnce(installation, { userFolder, memory, sandboxUrl }, progress);

	const hooks = await exampleHooks(`http://${LOCALHOST}:${String(port)}`);
	const sandbox = await startSandbox({ port: sandboxPort, host: LOCALHOST, hooks });
	const n8n = await progress.during(`Starting n8n ${installation.version}`, () =>
		startN8n({ installation, userFolder, port }),
	);
	stop = async () => {
		await Promise.all([n8n.stop(), sandbox.close()]);
	};
	await N8nClient.signIn(n8n.url);
	process.stdout.write(welcome(n8n.url, sandbox.url));

	await n8n.ended;
	if (isStopping) return;
	await sandbox.close();
	throw new ExplainedFailure(`n8n has ended by itself. Its last lines:\n${lastLines(n8n.log())}`);
}

function welcome(n8nUrl: string, sandboxUrl: string): string {
	return `
n8n               ${n8nUrl}
  e-mail          ${OWNER.email}
  password        ${OWNER.password}
Altcraft sandbox  ${sandboxUrl}
  API token       ${SANDBOX_TOKENS.full}

The workflows in n8n are the examples: open one and press "Execute workflow".
The sandbox's page shows what arrived. It sends events back to the workflow "Altcraft: start with the
events of an action hook": after "Altcraft: import a profile and start a scenario" look at its executions.
Ctrl-C stops both.
`;
}

function lastLines(text: string): string {
	return text.trim().split('\n').slice(-10).join('\n');
}

/** Until all is up there is nothing to close: the commands that prepare end with this process. */
let stop = async (): Promise<void> => {};
let isStopping = false;

function onSignal(): void {
	if (isStopping) return;
	isStopping = true;
	process.stdout.write('\nStopping …\n');
	void stop().then(() => process.exit(0));
}

process.on('SIGINT', onSignal);
process.on('SIGTERM', onSignal);
// npm runs scripts through a shell, which may die of a signal without passing it on.
const parent = process.ppid;
setInterval(() => {
	if (process.ppid !== parent) onSignal();
}, 500).unref();
main().catch((error: unknown) => {
	if (isStopping) return;
	process.stderr.write(
		error instanceof ExplainedFailure ? `\n${error.message}\n` : `\n${String(error)}\n`,
	);
	process.exit(1);
});
