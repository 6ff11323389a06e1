import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { read } from './support';

const WORKFLOWS = '.github/workflows';
const TEMPLATES = '.github/ISSUE_TEMPLATE';

const workflows = readdirSync(join(__dirname, '../..', WORKFLOWS));

it.each(workflows)('%s names each action by its commit, and says which version that is', (file) => {
	const used = read(`${WORKFLOWS}/${file}`)
		.split('\n')
		.filter((line) => /\buses: /.test(line) && !/uses: \.\//.test(line));

	for (const line of used) expect(line).toMatch(/uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

it('all workflows take the same commit of an action', () => {
	const commits = new Map<string, Set<string>>();
	for (const file of workflows) {
		for (const [, action = '', commit = ''] of read(`${WORKFLOWS}/${file}`).matchAll(
			/uses: ([\w/-]+)@(\S+)/g,
		)) {
			commits.set(action, (commits.get(action) ?? new Set()).add(commit));
		}
	}

	expect([...commits.keys()]).toContain('actions/checkout');
	for (const [action, used] of commits)
		expect([action, [...used]]).toEqual([action, [used.values().next().value]]);
});

it.each(['bug.yml', 'wish.yml'])('the form %s asks for no token, and says so', (file) => {
	const form = read(`${TEMPLATES}/${file}`);

	expect(form).toContain('Never paste an API token');
	expect(form).toContain('There is no token, no secret and no real person in this issue.');
});

it('the form for failures asks for what is needed to find them', () => {
	const form = read(`${TEMPLATES}/bug.yml`);

	for (const id of ['n8n', 'package', 'operation', 'message']) {
		expect(form).toContain(`id: ${id}\n`);
	}
});
