// Written in old syntax on purpose: an old Node must get as far as the sentence below.
'use strict';

var needed = [20, 19];
var running = process.versions.node.split('.').map(Number);
var recent = running[0] > needed[0] || (running[0] === needed[0] && running[1] >= needed[1]);

if (!recent) {
	console.error(
		'This project needs Node.js ' +
			needed.join('.') +
			' or newer, and this is ' +
			process.versions.node +
			'. Install a newer one from https://nodejs.org/ (or run "nvm install 24"), then start again.',
	);
	process.exit(1);
}
