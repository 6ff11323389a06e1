// n8n's own scanner for community packages, as its verification runs it: over the sources, and over the packed tarball.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
	analyzePackage,
	SOURCE_FILE_PATTERNS,
} from '@n8n/scan-community-package/scanner/scanner.mjs';

const folder = await mkdtemp(join(tmpdir(), 'n8n-nodes-altcraft-scan-'));
try {
	const shell = process.platform === 'win32';
	const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
	const stdio = ['ignore', 'pipe', 'ignore'];
	const [{ filename }] = JSON.parse(execFileSync('npm', pack, { encoding: 'utf8', shell, stdio }));
	execFileSync('tar', ['-xzf', filename], { cwd: folder });
	const results = {
		sources: await analyzePackage(process.cwd(), SOURCE_FILE_PATTERNS),
		'packed tarball': await analyzePackage(join(folder, 'package'), ['**/*.js', 'package.json']),
	};
	for (const [what, { passed, message, details = '' }] of Object.entries(results)) {
		console.log(`n8n's package scanner, ${what}: ${passed ? 'passed' : `${message}\n${details}`}`);
		if (!passed) process.exitCode = 1;
	}
} finally {
	await rm(folder, { recursive: true, force: true });
}
