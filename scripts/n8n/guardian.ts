import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HAS_PROCESS_GROUPS } from './process-group';

/** What the guardian, a process of its own, is told: see `guardian-process.cjs`. */
type Message = { folder: string } | { group: number } | { ended: number };

let tell: ((message: Message) => void) | undefined;

/** Sees to it that a child and all that it has started end with this process at the latest. */
export function guardChild(child: ChildProcess): void {
	const { pid } = child;
	if (pid === undefined) return;
	const group = HAS_PROCESS_GROUPS ? -pid : pid;
	toGuardian({ group });
	child.once('close', () => {
		toGuardian({ ended: group });
	});
}

/** Sees to it that a folder is removed with this process's end at the latest. */
export function guardFolder(folder: string): void {
	toGuardian({ folder });
}

/** @returns a new folder in the system's temporary one, which is removed with this process's end at the latest */
export function temporaryFolder(name: string): string {
	const folder = mkdtempSync(join(tmpdir(), `altcraft-${name}-`));
	guardFolder(folder);
	return folder;
}

/** Puts all temporary folders that this process and its children make from now on into one of its own. */
export function useTemporaryFolder(name: string): void {
	const folder = temporaryFolder(name);
	for (const variable of ['TMPDIR', 'TEMP', 'TMP']) process.env[variable] = folder;
}

/**
 * Makes Ctrl-C and a CI's request end a process in which something else listens for them, and then does not end, as
 * Playwright does within Jest.
 */
export function endOnSignals(): void {
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
}

function toGuardian(message: Message): void {
	tell ??= startGuardian();
	tell(message);
}

function startGuardian(): (message: Message) => void {
	const guardian = spawn(process.execPath, [join(__dirname, 'guardian-process.cjs')], {
		// It must outlive this process, and Ctrl-C, and stand in no folder that goes away.
		cwd: __dirname,
		detached: true,
		stdio: ['pipe', 'ignore', 'ignore'],
		windowsHide: true,
	});
	const { stdin } = guardian;
	guardian.unref();
	if (stdin instanceof Socket) stdin.unref();
	// Without a guardian, all is done that does not need it.
	guardian.on('error', () => {});
	stdin.on('error', () => {});
	return (message) => stdin.write(`${JSON.stringify(message)}\n`);
}
