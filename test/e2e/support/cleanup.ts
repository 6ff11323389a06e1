/** Undoes what the global setup has done; the global teardown runs it, last first. */
export const cleanup: (() => Promise<void>)[] = [];

/** Runs all that {@link cleanup} holds. */
export async function cleanUp(): Promise<void> {
	for (const undo of cleanup.splice(0).reverse()) await undo();
}

/** Cleans up, too, when a person or a CI stops the tests. */
export function cleanUpOnSignals(): void {
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => {
			void cleanUp().finally(() => process.exit(1));
		});
	}
}
