import { InvalidParameter } from '../errors';

/**
 * Reads all parts and tells of each that cannot be sent, so that nobody has to mend a row one value at a time.
 *
 * @throws {InvalidParameter} naming every refused part
 */
export function readAll<T>(parts: ReadonlyArray<() => T>): T[] {
	const failures: Error[] = [];
	const results = parts.flatMap((read) => {
		try {
			return [read()];
		} catch (thrown) {
			failures.push(thrown instanceof Error ? thrown : new Error(String(thrown)));
			return [];
		}
	});
	const refusals = failures.filter((failure) => failure instanceof InvalidParameter);
	const failure = failures.find((each) => !(each instanceof InvalidParameter));
	if (failure !== undefined) throw failure;
	const [first, ...others] = refusals;
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
