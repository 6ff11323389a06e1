import { pacer, turnstile } from '../../nodes/shared/run/pace';

/** Works for so many milliseconds without letting anything else have its turn. */
function work(milliseconds: number): void {
	const end = Date.now() + milliseconds;
	while (Date.now() < end);
}

it('lets others have their turn again and again', async () => {
	let turns = 0;
	let isOver = false;
	const turn = () => {
		turns++;
		if (!isOver) setImmediate(turn);
	};
	setImmediate(turn);
	const pace = pacer();
	for (let n = 0; n < 30; n++) {
		await pace();
		work(4);
	}
	isOver = true;

	expect(turns).toBeGreaterThanOrEqual(8);
});

it('does not wait where there is little to do', async () => {
	let turns = 0;
	setImmediate(() => turns++);
	const clock = jest.spyOn(Date, 'now').mockReturnValue(0);
	const pace = pacer();
	for (let n = 0; n < 100; n++) await pace();
	clock.mockRestore();

	expect(turns).toBe(0);
});

it('ends the work when the execution was stopped', async () => {
	const stop = new AbortController();
	const pace = pacer(stop.signal);
	stop.abort();
	work(20);

	await expect(pace()).rejects.toThrow('unsent');
});

it('lets others have their turn between any two that begin together', async () => {
	let turns = 0;
	let isOver = false;
	const look = () => {
		turns++;
		if (!isOver) setImmediate(look);
	};
	setImmediate(look);
	const turn = turnstile();
	const begun: number[] = [];
	await Promise.all(
		[1, 2, 3, 4].map(async () => {
			await turn();
			begun.push(turns);
			await Promise.resolve();
			work(5);
		}),
	);
	isOver = true;

	const [first = 0, second = 0, third = 0, fourth = 0] = begun;
	expect([second > first, third > second, fourth > third]).toEqual([true, true, true]);
});
