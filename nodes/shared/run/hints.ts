import type { NodeExecutionHint } from 'n8n-workflow';

import type { Outcome, Plan } from './delivery';
import type { Run } from './run';
import { changesSomething } from './run';

/** From how many items on one request for each is a detour. */
const MANY = 50;
/** How many names a hint lists. */
const LISTED = 10;

/** Tells at the end of a run what a look at one item cannot. */
export function addHints(run: Run, plan: Plan, outcomes: Outcome[]): void {
	const hints = [
		...unsentHints(run, plan),
		...notes(outcomes),
		...(run.total < 2 ? [] : countHints(run, plan, outcomes)),
	];
	if (hints.length > 0) run.context.addExecutionHints(...hints);
}

function countHints(run: Run, plan: Plan, outcomes: Outcome[]): NodeExecutionHint[] {
	const { operation, total } = run;
	const items = (parts: ReadonlyArray<{ items: number[] }>) =>
		parts.reduce((sum, part) => sum + part.items.length, 0);
	const failed = items(outcomes.filter((outcome) => 'thrown' in outcome));
	const known = items(outcomes.filter((one) => 'json' in one && one.json.duplicate === true));
	const sent = items(plan.deliveries);
	const requests = plan.deliveries.length;
	const hints: NodeExecutionHint[] = [];
	if (failed > 0) {
		hints.push(hint('warning', `${String(failed)} of ${String(total)} items did not go through`));
	}
	if (known > 0 && changesSomething(run)) {
		hints.push(
			hint(
				'info',
				`${String(known)} of ${String(total)} items were not carried out once more: Altcraft has carried out a request with the same Request ID. If they are other events, give each a key of its own`,
			),
		);
	}
	if (plan.things !== undefined && sent > 0) {
		const plural = requests === 1 ? 'request' : 'requests';
		hints.push(hint('info', `${String(sent)} items went out in ${String(requests)} ${plural}`));
	}
	if (operation.many !== undefined && sent >= MANY && operation.many.fits(run.valuesOf(0))) {
		hints.push(
			hint(
				'info',
				`${String(sent)} items went out one by one. The operation '${operation.many.name}' sends up to 10,000 in one request`,
			),
		);
	}
	return hints;
}

/** What items tell beside their output, each sentence once. */
const notes = (outcomes: Outcome[]): NodeExecutionHint[] => {
	const told = outcomes.flatMap((one) =>
		'json' in one && one.note !== undefined ? [one.note] : [],
	);
	return [...new Set(told)].slice(0, LISTED).map((note) => hint('warning', note));
};

/** Names the fields of the items that were left out, of which no answer of the platform tells. */
function unsentHints({ operation }: Run, { unsent }: Plan): NodeExecutionHint[] {
	if (unsent.size === 0) return [];
	const listed = [...unsent].slice(0, LISTED).join(', ');
	const others = unsent.size > LISTED ? ` and ${String(unsent.size - LISTED)} others` : '';
	return operation.fields.flatMap(({ unsentHint }) =>
		unsentHint === undefined ? [] : [hint('info', unsentHint(`${listed}${others}`))],
	);
}

const hint = (type: 'info' | 'warning', message: string): NodeExecutionHint => ({
	type,
	message,
	location: 'outputPane',
});
