const base = require('./jest.base');

/**
 * The tests of n8n's queue mode: a main process, workers, Redis, PostgreSQL, and the sandbox.
 * @type {import('jest').Config}
 */
module.exports = {
	...base,
	testMatch: ['<rootDir>/test/queue/**/*.test.ts'],
	globalSetup: '<rootDir>/test/queue/support/global-setup.ts',
	maxWorkers: 1,
	testTimeout: 120_000,
};
