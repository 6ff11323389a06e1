/**
 * The tests of n8n's queue mode: a main process, workers, Redis, PostgreSQL, and the sandbox.
 * @type {import('jest').Config}
 */
module.exports = {
	testEnvironment: 'node',
	transform: { '\\.ts$': ['ts-jest', { diagnostics: false }] },
	testMatch: ['<rootDir>/test/queue/**/*.test.ts'],
	modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.sandbox', '<rootDir>/sandbox/n8n'],
	maxWorkers: 1,
	testTimeout: 120_000,
};
