import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../../../../scripts/n8n/editor/browser';
import { Editor } from '../../../../scripts/n8n/editor/editor';
import { TabLog } from '../../../../scripts/n8n/editor/tab-log';
import { sharedAddresses } from '../../support/shared-n8n';
import { useSharedN8n, type Shared } from '../../support/shared-sandbox';

/** What the tests of one file work with. */
export interface EditorTests {
	/** The shared n8n and a sandbox, which is as new before each test. */
	readonly shared: Shared;
	/** A test in a browser tab of its own. When it fails, the error tells what the tab shows, and names a picture. */
	readonly story: (name: string, play: (editor: Editor) => Promise<void>) => void;
}

const VIEWPORT = { width: 1440, height: 1100 } as const;
/** In milliseconds. Where all is well, the longest takes a tenth of this. */
const STORY_TIMEOUT = 300_000;
/** In milliseconds: for each part of the report of a failure. */
const REPORT_TIMEOUT = 30_000;
/** In milliseconds: the first browser of all may have to be unpacked. */
const START_TIMEOUT = 300_000;

/** The first file signs in with the form, and the others go on with what the browser then had. */
async function signedIn(browser: Browser): Promise<BrowserContext> {
	const { folder, n8nUrl } = sharedAddresses();
	const session = join(folder, 'editor-session.json');
	if (existsSync(session)) {
		return Editor.goOn(browser, { viewport: VIEWPORT, storageState: session });
	}
	const context = await Editor.signIn(browser, n8nUrl, { viewport: VIEWPORT });
	await context.storageState({ path: session });
	return context;
}

/** Starts a browser for the tests of one file, in which a person has signed in. */
export function useEditor(): EditorTests {
	const shared = useSharedN8n();
	let browser: Browser | undefined;
	let context: BrowserContext | undefined;

	beforeAll(async () => {
		browser = await launchBrowser();
		context = await signedIn(browser);
	}, START_TIMEOUT);
	afterAll(async () => {
		await browser?.close();
	});

	const story: EditorTests['story'] = (name, play) => {
		it(
			name,
			async () => {
				if (context === undefined) throw new Error('The browser runs within tests alone');
				const page = await context.newPage();
				const log = new TabLog(page);
				try {
					// Jest would give the story up without a report.
					await within(
						STORY_TIMEOUT,
						'The story',
						play(new Editor(page, sharedAddresses().n8nUrl)),
					);
				} catch (error) {
					throw withReport(error, await report(page, log));
				} finally {
					await page.close();
				}
			},
			STORY_TIMEOUT + 3 * REPORT_TIMEOUT,
		);
	};
	return { shared, story };
}

/** @throws when the work takes longer, whose own failure then no longer counts */
async function within<Result>(
	milliseconds: number,
	what: string,
	work: Promise<Result>,
): Promise<Result> {
	let timer: NodeJS.Timeout | undefined;
	const timeout = new Promise<never>((_resolve, reject) => {
		timer = setTimeout(() => {
			reject(new Error(`${what} took longer than ${String(milliseconds / 1000)} s`));
		}, milliseconds);
	});
	return Promise.race([work, timeout]).finally(() => {
		clearTimeout(timer);
	});
}

/** Tells what the tab shows, for logs that come without pictures, and takes the picture. */
async function report(page: Page, log: TabLog): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'altcraft-editor-failure-'));
	const path = join(folder, 'editor.png');
	// A tab that has crashed or hangs shows nothing: the failure itself counts.
	const [shown, picture] = await Promise.allSettled([
		within(REPORT_TIMEOUT, 'To read the tab', log.shown()),
		within(REPORT_TIMEOUT, 'To take a picture of the tab', page.screenshot({ path })),
	]);
	return [
		shown.status === 'fulfilled' ? shown.value : String(shown.reason),
		log.latest(),
		picture.status === 'fulfilled' ? `The editor at that moment: ${path}` : String(picture.reason),
	].join('\n\n');
}

function withReport(thrown: unknown, report: string): Error {
	const error = thrown instanceof Error ? thrown : new Error(String(thrown));
	error.message += `\n\n${report}`;
	// Jest prints the stack, which has the message as it was.
	error.stack = `${error.message}\n${error.stack?.split('\n').filter(isFrame).join('\n') ?? ''}`;
	return error;
}

const isFrame = (line: string) => line.trimStart().startsWith('at ');
