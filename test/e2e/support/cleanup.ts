const undo: (() => Promise<void>)[] = [];

/** Remembers how to undo what the global setup has done. */
export function onCleanUp(step: () => Promise<void>): void {
	undo.push(step);
}

/** Undoes all of it, last first; the global teardown does so, and a setup that failed. */
export async function cleanUp(): Promise<void> {
	for (const step of undo.splice(0).reverse()) await step();
}
