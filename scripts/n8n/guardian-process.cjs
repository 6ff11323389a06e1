// Ends and removes what a process has handed over, once that process is gone, however that came. It learns
// of that by the end of its standard input, which the system closes even after a crash.
'use strict';

const { rmSync } = require('node:fs');
const { createInterface } = require('node:readline');

const folders = new Set();
const groups = new Set();

function kill(group) {
	try {
		process.kill(group, 'SIGKILL');
	} catch {
		// Nothing is left of it.
	}
}

createInterface({ input: process.stdin })
	.on('line', (line) => {
		const { folder, group, ended } = JSON.parse(line);
		if (folder !== undefined) folders.add(folder);
		if (group !== undefined) groups.add(group);
		if (ended !== undefined) groups.delete(ended);
	})
	.on('close', () => {
		groups.forEach(kill);
		for (const folder of folders) {
			// What has been killed may write on for a moment.
			rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
		}
	});
