const { rm } = require('node:fs/promises');
const { src, dest } = require('gulp');

/** Empties dist/, so that a file which left the sources leaves the package too. */
async function clean() {
	await rm('dist', { recursive: true, force: true });
}

/** Copies what the compiler leaves behind: icons, codex files and output schemas. */
function assets() {
	return src(['icons/**/*.svg', 'nodes/**/*.json'], { base: '.', encoding: false }).pipe(
		dest('dist'),
	);
}

module.exports = { clean, assets };
