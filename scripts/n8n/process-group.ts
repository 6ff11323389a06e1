import type { ChildProcess } from 'node:child_process';

/**
 * Whether children get a process group of their own, with which all that they start can be ended, and
 * which Ctrl-C reaches through this process alone. On Windows such a child would open a window.
 */
export const HAS_PROCESS_GROUPS = process.platform !== 'win32';

/** Sends a signal to what is left of a child and of all that it has started. */
export function signalGroup(child: ChildProcess, name: NodeJS.Signals): void {
	if (child.pid === undefined) return;
	try {
		if (HAS_PROCESS_GROUPS) process.kill(-child.pid, name);
		else child.kill(name);
	} catch {
		// Nothing is left.
	}
}
