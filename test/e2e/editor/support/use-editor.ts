import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser } from '../../../../scripts/browser';
import { sharedAddresses } from '../../support/shared-n8n';
import { useSharedN8n, type Shared } from '../../support/shared-sandbox';
import { Editor } from './editor';

/** What the tests of one file work with. */
export interface EditorTests {
	/** The shared n8n and a sandbox, which is as new before each test. */
	readonly shared: Shared;
	/** A test in a browser tab of its own. When it fails, the error names a picture of the tab. */
	readonly story: (name: string, play: (editor: Editor) => Promise<void>) => void;
}

const VIEWPORT = { width: 1440, height: 1100 } as const;
/** In milliseconds: how long Playwright waits for an element. */
const PATIENCE = 15_000;
/** In milliseconds: for a whole story. */
const STORY_TIMEOUT = 120_000;

/** Starts a browser for the tests of one file, and signs in once. */
export function useEditor(): EditorTests {
	const shared = useSharedN8n();
	let browser: Browser | undefined;
	let context: BrowserContext | undefined;

	beforeAll(async () => {
		browser = await launchBrowser();
		context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-US' });
		context.setDefaultTimeout(PATIENCE);
		await Editor.signIn(context, sharedAddresses().n8nUrl);
	});
	afterAll(async () => {
		await browser?.close();
	});

	const story: EditorTests['story'] = (name, play) => {
		it(
			name,
			async () => {
				if (context === undefined) throw new Error('The browser runs within tests alone');
				const page = await context.newPage();
				try {
					await play(new Editor(page, sharedAddresses().n8nUrl));
				} catch (error) {
					const folder = await mkdtemp(join(tmpdir(), 'altcraft-editor-failure-'));
					const path = join(folder, 'editor.png');
					await page.screenshot({ path });
					throw withPicture(error, path);
				} finally {
					await page.close();
				}
			},
			STORY_TIMEOUT,
		);
	};
	return { shared, story };
}

function withPicture(thrown: unknown, path: string): Error {
	const error = thrown instanceof Error ? thrown : new Error(String(thrown));
	error.message += `\n\nThe editor at that moment: ${path}`;
	// Jest prints the stack, which has the message as it was.
	error.stack = `${error.message}\n${error.stack?.split('\n').filter(isFrame).join('\n') ?? ''}`;
	return error;
}

const isFrame = (line: string) => line.trimStart().startsWith('at ');
