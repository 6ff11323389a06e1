const { availableParallelism } = require('node:os');
const base = require('./jest.base');

/** @type {import('jest').Config} */
module.exports = {
	...base,
	testMatch: ['<rootDir>/test/{unit,sandbox,engine,trigger,package,scripts}/**/*.test.ts'],
	globalSetup: '<rootDir>/test/support/userFolder.ts',
	globalTeardown: '<rootDir>/test/support/removeUserFolder.ts',
	setupFiles: ['<rootDir>/test/support/scaledPauses.ts'],
	// One more than there are cores: some tests wait.
	maxWorkers: availableParallelism() + 1,
	testTimeout: 30_000,
};
