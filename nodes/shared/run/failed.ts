import { InvalidParameter, RequestFailure } from '../errors';
import type { Outcome } from './delivery';

/** The failure that ends a run, and its item. */
export interface Failed {
	thrown: unknown;
	item: number;
}

/** The failure of the lowest item, with what to know of the others; undefined where none failed. */
export function lowestFailure(outcomes: readonly Outcome[], run: RunSoFar): Failed | undefined {
	let lowest: Failed | undefined;
	for (const outcome of outcomes) {
		const item = Math.min(...outcome.items);
		if (!('thrown' in outcome) || item >= (lowest?.item ?? Infinity)) continue;
		lowest = { thrown: outcome.thrown, item };
	}
	return lowest && { ...lowest, thrown: told(lowest, outcomes, run) };
}

/** What is known of a run when it ends. */
export interface RunSoFar {
	/** How many items it has. */
	total: number;
	/** Whether it changes something. */
	changes: boolean;
	/** Whether any request was sent. */
	hasSent: boolean;
}

function told({ thrown, item }: Failed, outcomes: readonly Outcome[], run: RunSoFar): unknown {
	if (thrown instanceof InvalidParameter && !run.hasSent) {
		return thrown.adding(`Nothing was sent${inRow(item, run)}`);
	}
	if (!run.changes || run.total === 1 || !(thrown instanceof RequestFailure)) return thrown;
	return toldWith(thrown, item, outcomes, run);
}

/** What was refused of an item, saying that nothing was sent for it: the others go on. */
export function withoutSending(thrown: unknown, item: number, total: number): unknown {
	if (!(thrown instanceof InvalidParameter)) return thrown;
	return thrown.adding(
		total === 1 ? 'Nothing was sent' : `Nothing was sent for row ${String(item + 1)}`,
	);
}

/** As people count rows: n8n's own "[item 1]" is the second. */
const inRow = (item: number, { total }: RunSoFar): string =>
	total === 1 ? '' : `: this is row ${String(item + 1)} of ${String(total)}`;

/** A failure after which some items are through already: a new execution would send them again. */
function toldWith(
	thrown: RequestFailure,
	item: number,
	outcomes: readonly Outcome[],
	run: RunSoFar,
): RequestFailure {
	const accepted = new Set(outcomes.flatMap((outcome) => ('json' in outcome ? outcome.items : [])));
	// What became of an item whose answer was lost is not known.
	const unknown = new Set(outcomes.flatMap((one) => (mayHaveActed(one) ? one.items : [])));
	const total = String(run.total);
	if (accepted.size === 0) {
		return unknown.size > 0
			? thrown
			: thrown.adding(`Altcraft had accepted none of the ${total} items${inRow(item, run)}`);
	}
	const left = Array.from({ length: run.total }, (_, n) => n).filter(
		(one) => !accepted.has(one) && !unknown.has(one),
	);
	const perhaps = unknown.size === 0 ? '' : `, and perhaps ${String(unknown.size)} more`;
	const look = unknown.size === 0 ? '' : `, and look in Altcraft for ${rows([...unknown])}`;
	const only = left.length === 0 ? '' : `: run only ${rows(left)}${look}`;
	return thrown.adding(
		`Altcraft had accepted ${String(accepted.size)} of ${total} items${perhaps}. "Retry execution" would send those again${only}. With On Error set to 'Continue (using error output)', only what is refused is left over`,
	);
}

const mayHaveActed = (outcome: Outcome): boolean =>
	'thrown' in outcome && outcome.thrown instanceof RequestFailure && outcome.thrown.mayHaveActed;

/** How many rows or ranges of rows are named. */
const NAMED = 10;

/** "row 3", "rows 3, 5-9". */
function rows(items: readonly number[]): string {
	const ranges: Array<{ from: number; to: number }> = [];
	for (const item of [...items].sort((a, b) => a - b)) {
		const last = ranges.at(-1);
		if (last !== undefined && last.to === item - 1) last.to = item;
		else ranges.push({ from: item, to: item });
	}
	const named = ranges
		.slice(0, NAMED)
		.map(({ from, to }) =>
			from === to ? String(from + 1) : `${String(from + 1)}-${String(to + 1)}`,
		);
	const others = ranges.length > NAMED ? ' and others' : '';
	return `${items.length === 1 ? 'row' : 'rows'} ${named.join(', ')}${others}`;
}
