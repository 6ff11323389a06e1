import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { z } from 'zod';

const Guarded = z.object({ folder: z.string(), child: z.number() });

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}

it('a process that is killed leaves neither its children nor its temporary folders behind', async () => {
	const script = join(__dirname, 'guarded.ts');
	const parent = spawn(process.execPath, ['--import', 'tsx', script], { stdio: 'pipe' });
	const [line] = z.tuple([z.instanceof(Buffer)]).parse(await once(parent.stdout, 'data'));
	const { folder, child } = Guarded.parse(JSON.parse(line.toString()));
	expect([existsSync(folder), isAlive(child)]).toEqual([true, true]);

	parent.kill('SIGKILL');
	while (existsSync(folder) || isAlive(child)) await pause(20);
});
