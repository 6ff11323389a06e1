/** @type {import('jest').Config} */
module.exports = {
	testEnvironment: 'node',
	transform: { '\\.ts$': ['ts-jest', { diagnostics: false }] },
	testMatch: ['<rootDir>/test/{unit,sandbox,engine,trigger,package}/**/*.test.ts'],
	modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.sandbox', '<rootDir>/sandbox/n8n'],
	globalSetup: '<rootDir>/test/support/userFolder.ts',
	globalTeardown: '<rootDir>/test/support/removeUserFolder.ts',
	testTimeout: 30_000,
};
