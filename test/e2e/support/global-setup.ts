import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { installPackage } from '../../../scripts/n8n/community-package';
import { endOnSignals, temporaryFolder } from '../../../scripts/n8n/guardian';
import { importIntoN8n } from '../../../scripts/n8n/import';
import { installN8n } from '../../../scripts/n8n/install';
import { startN8n } from '../../../scripts/n8n/instance';
import { keepLog } from '../../../scripts/n8n/logs';
import { npm } from '../../../scripts/n8n/npm';
import { freePort, LOCALHOST } from '../../../scripts/n8n/ports';
import { consoleProgress as progress } from '../../../scripts/n8n/progress';
import { chosenN8n } from '../../../scripts/n8n/versions';
import {
	readExamples,
	REPOSITORY,
	sandboxCredential,
	webhookCredential,
} from '../../../scripts/start/examples';
import { cleanUp, onCleanUp } from './cleanup';
import { publishAddresses } from './shared-n8n';

/** Starts one n8n for all test files, with the package and the examples in it. */
export default async function setUp(): Promise<void> {
	endOnSignals();
	try {
		const installation = await installN8n(chosenN8n(), progress);
		const folder = temporaryFolder('e2e');
		onCleanUp(() => rm(folder, { recursive: true, maxRetries: 5 }));
		const userFolder = join(folder, 'n8n');
		const sandboxPort = await freePort();
		const url = `http://${LOCALHOST}:${String(sandboxPort)}`;
		const credentials = [sandboxCredential(url), webhookCredential()];
		const workflows = (await readExamples()).map(({ workflow }) => workflow);
		// n8n makes its database meanwhile, which keeps but one core busy, as the compiler does.
		await progress.during('Building the package and importing the examples', () =>
			Promise.all([
				npm(['run', 'build'], { folder: REPOSITORY }),
				importIntoN8n(installation, userFolder, { credentials, workflows }),
			]),
		);
		// Only now: n8n reads this folder when it imports.
		await installPackage(REPOSITORY, userFolder);
		const n8n = await progress.during(`Starting n8n ${installation.version}`, () =>
			startN8n({ installation, userFolder }),
		);
		onCleanUp(async () => {
			await n8n.stop();
			await keepLog('e2e', n8n);
		});
		publishAddresses({ folder, installation, n8nUrl: n8n.url, sandboxPort });
	} catch (error) {
		await cleanUp();
		throw error;
	}
}
