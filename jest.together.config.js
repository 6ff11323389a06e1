const config = require('./jest.config');
const apart = require('./test/together/apart.json');

/**
 * The same tests as `npx jest` runs, in fewer files: see test/support/runTogether.ts.
 * @type {import('jest').Config}
 */
module.exports = {
	...config,
	testMatch: [
		'<rootDir>/test/{unit,package,scripts,together}/**/*.test.ts',
		...Object.entries(apart).flatMap(([folder, files]) =>
			files.map((file) => `<rootDir>/test/${folder}/${file}`),
		),
	],
};
