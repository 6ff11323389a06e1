import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, selectors, type Browser, type LaunchOptions } from 'playwright-core';
import { z } from 'zod';
import { ExplainedFailure } from '../explained-failure';
import { LOCALHOST } from '../ports';
import { runCommand } from '../run-command';

/** How Playwright starts a browser. */
export type BrowserLaunch = Pick<LaunchOptions, 'executablePath' | 'env'>;

/** The npm package that brings a Chromium of its own; as `CHROMIUM_PATH` it wins over the system's. */
export const PACKAGED = '@sparticuz/chromium';

const MODULES = join(__dirname, '..', '..', '..', 'node_modules');
const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86 } = process.env;
const SYSTEM_PATHS = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	// Windows: Chrome is there for all users or for one, and Edge comes with the system.
	...[PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA]
		.filter((folder) => folder !== undefined)
		.flatMap((folder) => [
			join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
			join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
		]),
];
/** n8n's editor asks npm for newer versions of a package, and shows them: what is tested is this machine alone. */
const OFF_THE_NETWORK = [
	`--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${LOCALHOST}`,
	'--no-proxy-server',
];
/** In milliseconds. A busy machine may need more than Playwright's half a minute. */
const LAUNCH_TIMEOUT = 180_000;

/** Starts a browser without a window and a network, in which `getByTestId` finds n8n's own attribute. */
export async function launchBrowser(): Promise<Browser> {
	selectors.setTestIdAttribute('data-test-id');
	return chromium.launch({
		...(await findBrowser()),
		args: OFF_THE_NETWORK,
		timeout: LAUNCH_TIMEOUT,
	});
}

/**
 * Finds a browser: the one that `CHROMIUM_PATH` names, else the system's, else the one in the package
 * {@link PACKAGED}, which is for Linux on x64 alone.
 * @throws {ExplainedFailure} when there is none
 */
export async function findBrowser(): Promise<BrowserLaunch> {
	const wanted = process.env.CHROMIUM_PATH;
	if (wanted === PACKAGED) return packagedBrowser();
	if (wanted !== undefined && wanted !== '') {
		if (existsSync(wanted)) return { executablePath: wanted };
		throw new ExplainedFailure(
			`CHROMIUM_PATH names ${wanted}, and there is no such file. ${WAY_OUT}`,
		);
	}
	const executablePath = SYSTEM_PATHS.find((path) => existsSync(path));
	return executablePath === undefined ? packagedBrowser() : { executablePath };
}

const WAY_OUT =
	'Install Chromium or Chrome ("sudo apt install chromium" on Debian, "brew install --cask chromium" ' +
	'on macOS, "winget install Google.Chrome" on Windows), or name the one you have in the environment ' +
	'variable CHROMIUM_PATH.';

async function packagedBrowser(): Promise<BrowserLaunch> {
	const manifest = join(MODULES, PACKAGED, 'package.json');
	if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(manifest)) {
		throw new ExplainedFailure(`There is no browser. ${WAY_OUT}`);
	}
	const { version } = z
		.object({ version: z.string() })
		.parse(JSON.parse(await readFile(manifest, 'utf8')));
	const folder = join(MODULES, '.cache', `chromium-${version}`);
	if (!existsSync(folder)) await unpack(folder);
	return {
		executablePath: join(folder, 'chromium'),
		env: {
			...process.env,
			FONTCONFIG_FILE: join(folder, FONTS_FILE),
			LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
		},
	};
}

const FONTS_FILE = 'fonts.conf';

/** Unpacks in a process of its own: the package reads its target from the environment. */
async function unpack(folder: string): Promise<void> {
	const cache = join(MODULES, '.cache');
	await mkdir(cache, { recursive: true });
	const temporary = await mkdtemp(join(cache, 'chromium-'));
	const script = `import('${PACKAGED}').then(({ default: chromium }) => chromium.executablePath())`;
	try {
		await runCommand(process.execPath, ['--eval', script], {
			folder: MODULES,
			environment: {
				...process.env,
				TMPDIR: temporary,
				// The name of a serverless runtime makes the package unpack the libraries that a bare system lacks.
				AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x',
			},
		});
		await writeFile(join(temporary, FONTS_FILE), fontsConfiguration(folder));
		await rename(temporary, folder).catch((error: unknown) => {
			// Another process may have been faster, and its folder is as good.
			if (!existsSync(folder)) throw error;
		});
	} finally {
		await rm(temporary, { recursive: true, force: true });
	}
}

/** The package's own configuration names folders of its serverless runtime: without a font, Chromium crashes. */
function fontsConfiguration(folder: string): string {
	const folders = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
	const dirs = folders.map((path) => `<dir>${path}</dir>`).join('');
	return `<?xml version="1.0"?>\n<fontconfig>${dirs}<cachedir>${join(folder, 'cache')}</cachedir></fontconfig>\n`;
}
