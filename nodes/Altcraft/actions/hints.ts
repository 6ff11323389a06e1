import type { NodeExecutionHint } from 'n8n-workflow';

import type { Outcome, Plan } from './delivery';
import type { Run } from './run';

/** Tells at the end of a run what a look at one item cannot. */
export function addHints(run: Run, plan: Plan, outcomes: Outcome[]): void {
	if (run.total < 2) return;
	const items = (chosen: Outcome[]) => chosen.reduce((sum, one) => sum + one.items.length, 0);
	const of = `of ${String(run.total)} items`;
	const failed = items(outcomes.filter((outcome) => 'thrown' in outcome));
	const known = items(outcomes.filter((one) => 'json' in one && one.json.duplicate === true));
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
	if (hints.length > 0) run.context.addExecutionHints(...hints);
}

const hint = (type: 'info' | 'warning', message: string): NodeExecutionHint => ({
	type,
	message,
	location: 'outputPane',
});
