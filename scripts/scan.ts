import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from './n8n/guardian';
import { packAndUnpack } from './n8n/pack';

const REPOSITORY = join(__dirname, '..');

/** n8n's own scanner for community packages, as its verification runs it: over the sources, and over what is published. */
async function main(): Promise<void> {
	const { analyzePackage, SOURCE_FILE_PATTERNS } = await import(
		'@n8n/scan-community-package/scanner/scanner.mjs'
	);
	const folder = temporaryFolder('scan');
	try {
		const published = await packAndUnpack(REPOSITORY, folder);
		const results = {
			sources: await analyzePackage(REPOSITORY, SOURCE_FILE_PATTERNS),
			'packed tarball': await analyzePackage(published, ['**/*.js', 'package.json']),
		};
		for (const [what, { passed, message = '', details = '' }] of Object.entries(results)) {
			const outcome = passed ? 'passed' : `${message}\n${details}`;
			process.stdout.write(`n8n's package scanner, ${what}: ${outcome}\n`);
			if (!passed) process.exitCode = 1;
		}
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

main().catch((error: unknown) => {
	process.stderr.write(`${String(error)}\n`);
	process.exitCode = 1;
});
