const { join } = require('node:path');

// Loads each node of a package as n8n does, and prints those that do not load, with the reason.
const [, , folder] = process.argv;
const known = Object.entries(require(join(folder, 'dist', 'known', 'nodes.json')));
const failures = known.flatMap(([name, { className, sourcePath }]) => {
	try {
		new (require(join(folder, sourcePath))[className])();
		return [];
	} catch (error) {
		const [reason] = String(error).split('\n', 1);
		return [`${name}: ${reason}`];
	}
});
// In a line of its own: what is loaded may print warnings.
process.stdout.write(`\n${JSON.stringify({ loaded: known.length - failures.length, failures })}`);
// Some packages leave timers and sockets behind.
process.exit();
