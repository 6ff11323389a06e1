import { setTimeout } from 'node:timers/promises';

/**
 * In milliseconds: how long anything in the editor may take. All goes on as soon as it can, so only a failure ever
 * takes this long; on a slow machine with other work, n8n alone needs half of it to load.
 */
export const PATIENCE = 60_000;
const PAUSE = 50;

/**
 * Waits until the expectations hold: the editor follows a click in its own time.
 * @throws what did not hold at last
 */
export async function eventually(expectations: () => Promise<void> | void): Promise<void> {
	const deadline = Date.now() + PATIENCE;
	for (;;) {
		try {
			await expectations();
			return;
		} catch (error) {
			if (Date.now() > deadline) throw error;
			await setTimeout(PAUSE);
		}
	}
}
