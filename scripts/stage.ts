import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { startSandbox, type Sandbox } from '../sandbox/server';
import { N8nClient } from './n8n/client';
import { installPackage } from './n8n/community-package';
import { launchBrowser } from './n8n/editor/browser';
import { Editor } from './n8n/editor/editor';
import { importIntoN8n } from './n8n/import';
import { installN8n } from './n8n/install';
import { startN8n } from './n8n/instance';
import { npm } from './n8n/npm';
import { consoleProgress as progress } from './n8n/progress';
import { readExamples, REPOSITORY, sandboxCredential } from './start/examples';

/** All that a picture is taken of. */
export interface Stage {
	readonly n8nUrl: string;
	readonly n8n: N8nClient;
	readonly sandbox: Sandbox;
	/** A browser that has signed in. */
	readonly context: BrowserContext;
}

/** Starts a new n8n with the packed package and the examples, the sandbox and a browser, and takes them away again. */
export async function onStage(play: (stage: Stage) => Promise<void>): Promise<void> {
	const installation = await installN8n(undefined, progress);
	await progress.during('Building the package', () =>
		npm(['run', 'build'], { folder: REPOSITORY }),
	);
	const userFolder = await mkdtemp(join(tmpdir(), 'altcraft-screenshots-'));
	const undo: (() => Promise<void>)[] = [() => rm(userFolder, { recursive: true, maxRetries: 5 })];
	try {
		await installPackage(REPOSITORY, userFolder);
		const sandbox = await startSandbox();
		undo.push(() => sandbox.close());
		const credentials = [sandboxCredential(sandbox.url)];
		const workflows = (await readExamples()).map(({ workflow }) => workflow);
		await importIntoN8n(installation, userFolder, { credentials, workflows });
		const n8n = await progress.during(`Starting n8n ${installation.version}`, () =>
			startN8n({ installation, userFolder }),
		);
		undo.push(() => n8n.stop());
		const client = await N8nClient.signIn(n8n.url);
		const browser = await launchBrowser();
		undo.push(() => browser.close());
		const context = await Editor.signIn(browser, n8n.url, { colorScheme: 'light' });
		await play({ n8nUrl: n8n.url, n8n: client, sandbox, context });
	} finally {
		for (const step of undo.reverse()) await step();
	}
}
