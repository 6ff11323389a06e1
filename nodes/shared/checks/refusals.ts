import { InvalidParameter } from '../errors';

/**
 * Reads all parts and tells of each that cannot be sent, so that nobody has to mend a row one value at a time.
 *
 * @throws {InvalidParameter} naming every refused part
 */
export const readAll = <T>(parts: ReadonlyArray<() => T>): T[] => readEach(parts, (read) => read());

/** The same of parts that are read alike. */
export function readEach<P, T>(parts: readonly P[], read: (part: P, index: number) => T): T[] {
	const failures: Error[] = [];
	const results: T[] = [];
	for (const [index, part] of parts.entries()) {
		try {
			results.push(read(part, index));
		} catch (thrown) {
			failures.push(thrown instanceof Error ? thrown : new Error(String(thrown)));
		}
	}
	const failure = failures.find((each) => !(each instanceof InvalidParameter));
	if (failure !== undefined) throw failure;
	const [first, ...others] = failures.filter((each) => each instanceof InvalidParameter);
	if (first === undefined) return results;
	throw others.length === 0 ? first : together(first, others);
}

function together(first: InvalidParameter, others: readonly InvalidParameter[]) {
	const wayOuts = new Set([first, ...others].map(({ wayOut }) => wayOut));
	return new InvalidParameter(
		first.displayName,
		[first.problem, ...others.map(({ message }) => message)].join('. '),
		[...wayOuts].join('. '),
	);
}
