/**
 * What Jest's three configurations have in common. The types are checked by `npm run typecheck`.
 * @type {import('jest').Config}
 */
module.exports = {
	testEnvironment: 'node',
	transform: { '\\.ts$': ['ts-jest', { diagnostics: false }] },
	// tsx takes a path that ends in ".node" for the JSON file beside the node; with ".js" it finds the node, as tsc does.
	moduleNameMapper: { '^(.*/nodes/(\\w+)/\\2\\.node)\\.js$': '$1' },
	modulePathIgnorePatterns: [
		'<rootDir>/dist',
		'<rootDir>/.sandbox',
		'<rootDir>/scripts/n8n/versions',
	],
};
