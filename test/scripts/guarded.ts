import { spawn } from 'node:child_process';
import { guardChild, temporaryFolder } from '../../scripts/n8n/guardian';

// A process with a child and a folder that must not outlive it.
const folder = temporaryFolder('guardian');
const child = spawn('sleep', ['600'], { detached: true, stdio: 'ignore' });
guardChild(child);
process.stdout.write(JSON.stringify({ folder, child: child.pid }));
