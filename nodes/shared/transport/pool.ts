/**
 * Runs tasks in order, at most so many at once. When one says that it is enough, no further task begins;
 * those under way end.
 *
 * @param run tells whether to go on
 */
export async function inPool<T>(
	tasks: readonly T[],
	atOnce: number,
	run: (task: T) => Promise<boolean>,
): Promise<void> {
	let next = 0;
	let goesOn = true;
	const work = async () => {
		while (goesOn) {
			const task = tasks[next++];
			if (task === undefined) return;
			if (!(await run(task))) goesOn = false;
		}
	};
	await Promise.all(Array.from({ length: Math.min(atOnce, tasks.length) }, work));
}
