const { join } = require('node:path');
const config = require('./jest.config');

const MODULES = join(__dirname, 'scripts', 'n8n', 'versions', 'newest', 'node_modules');

/**
 * What goes wrong on the way, once more with the engine of the newest n8n; run by scripts/test-newest.ts.
 * @type {import('jest').Config}
 */
module.exports = {
	...config,
	testMatch: [
		'answers,attachments,batchAnswers,cancellation,deadline,exactlyOnce,lostAnswers,memory,outage,secrets',
	].map((names) => `<rootDir>/test/engine/{${names}}.test.ts`),
	moduleNameMapper: {
		...config.moduleNameMapper,
		'^(n8n-core|n8n-workflow|@n8n/di|reflect-metadata)((?:/.*)?)$': `${MODULES}/$1$2`,
	},
	// n8n's own modules are to be found, but not gone through.
	modulePathIgnorePatterns: [],
	roots: ['credentials', 'nodes', 'sandbox', 'scripts/engine', 'test'].map(
		(folder) => `<rootDir>/${folder}`,
	),
};
