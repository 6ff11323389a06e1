// n8n's own scanner for community packages, as its verification runs it: over the sources, and over what is published.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
	analyzePackage,
	SOURCE_FILE_PATTERNS,
} from '@n8n/scan-community-package/scanner/scanner.mjs';

const published = await mkdtemp(join(tmpdir(), 'n8n-nodes-altcraft-scan-'));
try {
	for (const path of ['dist', 'package.json']) {
		await cp(path, join(published, path), { recursive: true });
	}
	const results = {
		sources: await analyzePackage(process.cwd(), SOURCE_FILE_PATTERNS),
		'published files': await analyzePackage(published, ['**/*.js', 'package.json']),
	};
	for (const [what, { passed, message, details = '' }] of Object.entries(results)) {
		console.log(`n8n's package scanner, ${what}: ${passed ? 'passed' : `${message}\n${details}`}`);
		if (!passed) process.exitCode = 1;
	}
} finally {
	await rm(published, { recursive: true, force: true });
}
