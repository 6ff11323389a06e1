import type { NodeExecutionHint } from 'n8n-workflow';

import type { Outcome, Plan } from './delivery';
import type { Run } from './run';

/** From how many items on one request for each is a detour. */
const MANY = 50;
/** How many names a hint lists. */
const LISTED = 10;

/** Tells at the end of a run what a look at one item cannot. */
export function addHints(run: Run, plan: Plan, outcomes: Outcome[]): void {
	const hints = [
		...unsentHints(run, outcomes),
		...(run.total < 2 ? [] : countHints(run, plan, outcomes)),
	];
	if (hints.length > 0) run.context.addExecutionHints(...hints);
}

function countHints(run: Run, plan: Plan, outcomes: Outcome[]): NodeExecutionHint[] {
	const items = (chosen: Outcome[]) => chosen.reduce((sum, one) => sum + one.items.length, 0);
	const of = `of ${String(run.total)} items`;
	const failed = items(outcomes.filter((outcome) => 'thrown' in outcome));
	const known =
		run.operation.reads === undefined
			? items(outcomes.filter((one) => 'json' in one && one.json.duplicate === true))
			: 0;
	const hints: NodeExecutionHint[] = [];
	if (failed > 0) hints.push(hint('warning', `${String(failed)} ${of} did not go through`));
	if (known > 0) {
		hints.push(
			hint('info', `${String(known)} ${of} had been carried out before: nothing was sent twice`),
		);
	}
	if (run.operation.batch !== undefined) {
		const requests = plan.deliveries.length;
		const plural = requests === 1 ? 'request' : 'requests';
		hints.push(
			hint('info', `${String(run.total)} items went out in ${String(requests)} ${plural}`),
		);
	}
	const many = run.operation.manyOperation;
	if (many !== undefined && run.total >= MANY) {
		hints.push(
			hint(
				'info',
				`${String(run.total)} items went out one by one. The operation '${many}' sends up to 10,000 in one request`,
			),
		);
	}
	return hints;
}

/** Names the fields of the items that were left out, of which no answer of the platform tells. */
function unsentHints({ operation, valuesOf }: Run, outcomes: Outcome[]): NodeExecutionHint[] {
	const names = new Set<string>();
	const sent = outcomes.filter((outcome) => 'json' in outcome).flatMap(({ items }) => items);
	for (const item of sent) {
		for (const { unsent } of operation.fields) {
			for (const name of unsent?.(valuesOf(item)) ?? []) names.add(name);
		}
	}
	if (names.size === 0) return [];
	const listed = [...names].slice(0, LISTED).join(', ');
	const others = names.size > LISTED ? ` and ${String(names.size - LISTED)} others` : '';
	return [
		hint(
			'info',
			`Not sent, since the database has no fields of these names: ${listed}${others}. If it has got them since, open the node so that it loads them`,
		),
	];
}

const hint = (type: 'info' | 'warning', message: string): NodeExecutionHint => ({
	type,
	message,
	location: 'outputPane',
});
