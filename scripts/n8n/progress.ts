/** Tells a person what is going on. */
export interface Progress {
	/**
	 * Shows a step that takes time while its work runs, with the seconds it has taken.
	 * @param detail asked now and then for how far the work has got
	 */
	during<Result>(step: string, work: () => Promise<Result>, detail?: () => string): Promise<Result>;
}

/** Shows nothing. */
export const silentProgress: Progress = {
	during: (_step, work) => work(),
};

const SECOND = 1000;
/** Without a terminal each report is a line of its own, so they come more seldom. */
const SECONDS_BETWEEN_LINES = 15;

/** Shows steps on standard output: in place on a terminal, line by line elsewhere. */
export const consoleProgress: Progress = {
	async during(step, work, detail) {
		const { stdout } = process;
		const started = Date.now();
		const seconds = () => Math.round((Date.now() - started) / SECOND);
		const report = () =>
			`${step} ${[`${String(seconds())} s`, detail?.()].filter(Boolean).join(', ')}`;
		const inPlace = (text: string) => stdout.write(`\r\u001b[K${text}`);

		if (stdout.isTTY) inPlace(step);
		else stdout.write(`${step}\n`);
		const timer = setInterval(() => {
			if (stdout.isTTY) inPlace(report());
			else if (seconds() % SECONDS_BETWEEN_LINES === 0) stdout.write(`${report()}\n`);
		}, SECOND);
		try {
			const result = await work();
			const done = `${step} done in ${String(seconds())} s\n`;
			if (stdout.isTTY) inPlace(done);
			else stdout.write(done);
			return result;
		} catch (error) {
			if (stdout.isTTY) stdout.write('\n');
			throw error;
		} finally {
			clearInterval(timer);
		}
	},
};
