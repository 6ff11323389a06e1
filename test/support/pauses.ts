import { PAUSES } from '../../nodes/shared/transport/pauses';

const REAL = { ...PAUSES };
const SCALE = 20;
/** A task of the sandbox is done after some looks, or never. */
const MINUTE_SCALE = 300;

/**
 * Makes the node wait less between its tries. Its patience stays: no test waits for the end of it, and a slow machine
 * may need it.
 */
export function scalePauses(): void {
	const { patience, minute, ...waited } = REAL;
	const scaled = Object.entries(waited).map(([name, length]) => [name, length / SCALE] as const);
	Object.assign(PAUSES, Object.fromEntries(scaled), { patience, minute: minute / MINUTE_SCALE });
}

/** For the tests of a block in which nothing waits to the end, or in which a short wait is over too soon. */
export function useRealPauses(): void {
	beforeAll(() => {
		Object.assign(PAUSES, REAL);
	});
	afterAll(scalePauses);
}
