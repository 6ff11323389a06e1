import { chmod, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { N8nClient } from '../../../scripts/n8n/client';
import { installPackage } from '../../../scripts/n8n/community-package';
import { temporaryFolder } from '../../../scripts/n8n/guardian';
import { installN8n } from '../../../scripts/n8n/install';
import { startN8n } from '../../../scripts/n8n/instance';
import { keepLog } from '../../../scripts/n8n/logs';
import { npm } from '../../../scripts/n8n/npm';
import { consoleProgress as progress } from '../../../scripts/n8n/progress';
import { chosenN8n } from '../../../scripts/n8n/versions';
import { REPOSITORY } from '../../../scripts/start/examples';
import type { Binaries } from './binaries';
import { queueVariables, startPostgres, startRedis } from './servers';
import { Workers, type Worker } from './workers';

/** An n8n in queue mode: a main process, and workers that run the workflows. */
export interface QueueMode {
	readonly client: N8nClient;
	/** The main process's, without a slash at its end. */
	readonly url: string;
	/** Starts workers until so many run. */
	ensureWorkers(count: number): Promise<void>;
	/** @returns the running worker that has taken up an execution, once one has; never the `other` one */
	workerOf(execution: string, other?: Worker): Promise<Worker>;
	/** Ends all of it, and removes what it has written. */
	stop(): Promise<void>;
}

/** Starts Redis, PostgreSQL and n8n's main process, with the package installed in each process's own folder. */
export async function startQueueMode(binaries: Binaries): Promise<QueueMode> {
	const undo: (() => Promise<void>)[] = [];
	const stop = async () => {
		for (const step of undo.splice(0).reverse()) await step();
	};
	try {
		const installation = await installN8n(chosenN8n(), progress);
		await progress.during('Building the package', () =>
			npm(['run', 'build'], { folder: REPOSITORY }),
		);
		const folder = temporaryFolder('queue');
		undo.push(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
		// PostgreSQL runs as another user, who passes through here.
		await chmod(folder, 0o711);
		const redis = await startRedis(binaries);
		undo.push(() => redis.stop());
		const postgres = await startPostgres(binaries, folder);
		undo.push(() => postgres.stop());

		const installed = join(folder, 'main');
		await installPackage(REPOSITORY, installed);
		const variables = queueVariables(redis, postgres);
		const main = await progress.during(`Starting n8n ${installation.version} in queue mode`, () =>
			startN8n({ installation, userFolder: installed, variables }),
		);
		undo.push(async () => {
			await main.stop();
			await keepLog('queue-main', main);
		});
		const workers = new Workers({ installation, folder, installed, variables });
		undo.push(() => workers.stop());
		return {
			client: await N8nClient.signIn(main.url),
			url: main.url,
			ensureWorkers: (count) => workers.ensure(count),
			workerOf: (execution, other) => workers.of(execution, other),
			stop,
		};
	} catch (error) {
		await stop();
		throw error;
	}
}
