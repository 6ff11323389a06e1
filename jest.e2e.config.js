const base = require('./jest.base');

// Set by `--n8n 1.123`, see scripts/n8n/versions.ts.
const version = process.env.E2E_N8N;
if (version !== undefined) {
	process.stdout.write(
		`The tests of the editor are skipped: they know the newest n8n's windows, and those of n8n ${version} differ.\n`,
	);
}

/**
 * The end-to-end tests: a real n8n with the packed package, and the sandbox. One n8n serves all files,
 * so they run one after another.
 * @type {import('jest').Config}
 */
module.exports = {
	...base,
	testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
	testPathIgnorePatterns: [
		'/node_modules/',
		...(version === undefined ? [] : ['/test/e2e/editor/']),
	],
	globalSetup: '<rootDir>/test/e2e/support/global-setup.ts',
	globalTeardown: '<rootDir>/test/e2e/support/global-teardown.ts',
	maxWorkers: 1,
	testTimeout: 60_000,
};
