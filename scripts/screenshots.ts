import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, selectors, type Browser, type Page } from 'playwright-core';
import { startSandbox } from '../sandbox/server';
import { N8nClient, OWNER } from './n8n/client';
import { installPackage } from './n8n/community-package';
import { ExplainedFailure } from './n8n/explained-failure';
import { importIntoN8n } from './n8n/import';
import { installN8n } from './n8n/install';
import { startN8n } from './n8n/instance';
import { npm } from './n8n/npm';
import { consoleProgress as progress } from './n8n/progress';
import type { Workflow } from './n8n/workflow';
import { readExamples, REPOSITORY, sandboxCredential } from './start/examples';

/** What the pictures show: an example that has run, and its Altcraft node. */
const EXAMPLE = {
	file: 'form-to-scenario.json',
	trigger: 'When clicking Execute workflow',
	node: 'Import and engage profile',
	/** Fewer fields than in the example, so that the expression fits into its box. */
	profileData: '={{ {\n  _fname: $json.firstName,\n  _city: $json.city,\n} }}',
} as const;
const IMAGES = join(REPOSITORY, 'docs', 'images');
const SIZE = { width: 1440, height: 900 } as const;
/** Room for all fields of the node. */
const HIGH = { width: 1440, height: 1090 } as const;

/** Makes the pictures of the documentation from a real n8n and the sandbox. */
async function main(): Promise<void> {
	const browserPath = findBrowser();
	const installation = await installN8n(undefined, progress);
	await progress.during('Building the package', () =>
		npm(['run', 'build'], { folder: REPOSITORY }),
	);
	const userFolder = await mkdtemp(join(tmpdir(), 'altcraft-screenshots-'));
	const undo: (() => Promise<void>)[] = [() => rm(userFolder, { recursive: true })];
	try {
		await installPackage(REPOSITORY, userFolder);
		const sandbox = await startSandbox({});
		undo.push(() => sandbox.close());
		const workflow = await readWorkflow();
		await importIntoN8n(installation, userFolder, {
			credentials: [sandboxCredential(sandbox.url)],
			workflows: [workflow],
		});
		const n8n = await progress.during(`Starting n8n ${installation.version}`, () =>
			startN8n({ installation, userFolder }),
		);
		undo.push(() => n8n.stop());
		await N8nClient.signIn(n8n.url);

		selectors.setTestIdAttribute('data-test-id');
		const browser = await chromium.launch({
			executablePath: browserPath,
			args: ['--no-sandbox'],
		});
		undo.push(() => browser.close());
		await mkdir(IMAGES, { recursive: true });
		await photograph(browser, n8n.url, workflow.id);
	} finally {
		for (const step of undo.reverse()) await step();
	}
}

async function readWorkflow(): Promise<Workflow & { id: string }> {
	const workflow = (await readExamples()).find(({ file }) => file === EXAMPLE.file)?.workflow;
	const node = workflow?.nodes.find(({ name }) => name === EXAMPLE.node);
	if (workflow?.id === undefined || node === undefined) {
		throw new Error(`examples/${EXAMPLE.file} has no node "${EXAMPLE.node}"`);
	}
	node.parameters.profileDataJson = EXAMPLE.profileData;
	return { ...workflow, id: workflow.id };
}

async function photograph(browser: Browser, n8nUrl: string, workflow: string): Promise<void> {
	const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light', locale: 'en-US' });
	await openWorkflow(page, n8nUrl, workflow);
	// The button appears when the mouse is over the trigger, and moves meanwhile.
	await page.getByTestId(`execute-workflow-button-${EXAMPLE.trigger}`).dispatchEvent('click');
	await page.getByText('Workflow executed successfully').waitFor();
	await page.getByText('Workflow executed successfully').waitFor({ state: 'hidden' });
	await page.screenshot({ path: join(IMAGES, 'workflow.png') });

	await page.setViewportSize(HIGH);
	await page
		.getByTestId('canvas-node')
		.and(page.locator(`[data-node-name="${EXAMPLE.node}"]`))
		.dblclick();
	await page.getByTestId('output-panel').getByText('Success Branch').waitFor();
	await page.mouse.move(0, 0);
	await page.addStyleTag({ content: '[data-test-id="floating-nodes"] { display: none }' });
	const panel = page.getByTestId('ndv');
	await panel.screenshot({ path: join(IMAGES, 'editor.png'), animations: 'disabled' });
}

async function openWorkflow(page: Page, n8nUrl: string, workflow: string): Promise<void> {
	await page.goto(`${n8nUrl}/signin?redirect=${encodeURIComponent(`/workflow/${workflow}`)}`);
	await page.locator('input[type="email"]').fill(OWNER.email);
	await page.locator('input[type="password"]').fill(OWNER.password);
	await page.keyboard.press('Enter');
	await page.getByTestId('canvas-node').first().waitFor();
}

function findBrowser(): string {
	const path = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
	if (existsSync(path)) return path;
	throw new ExplainedFailure(
		`There is no browser at ${path}. Install Chromium ("sudo apt install chromium" on Debian or Ubuntu), ` +
			'or name the one you have: CHROMIUM_PATH=/path/to/chromium npm run screenshots',
	);
}

main().catch((error: unknown) => {
	process.stderr.write(
		error instanceof ExplainedFailure ? `\n${error.message}\n` : `\n${String(error)}\n`,
	);
	process.exit(1);
});
