import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE = 60_000;

/**
 * Asks again and again until there is an answer.
 * @throws after a minute
 */
export async function eventually<Value>(
	what: string,
	ask: () => Value | undefined,
): Promise<Value> {
	const deadline = Date.now() + PATIENCE;
	for (;;) {
		const value = ask();
		if (value !== undefined) return value;
		if (Date.now() > deadline) throw new Error(`It did not come to this within a minute: ${what}`);
		await pause(10);
	}
}
