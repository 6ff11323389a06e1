import type { NodeExecutionHint } from 'n8n-workflow';

import { InvalidParameter, RequestFailure } from '../errors';
import type { Outcome, Plan } from './delivery';
import type { CountedRemark } from './remarks';
import { SAME_LAUNCH } from './remarks';
import type { Run } from './run';
import { changesSomething } from './run';

/** From how many items on one request for each is a detour. */
const MANY = 50;
/** How many names a hint lists. */
const LISTED = 10;

/** How many reasons a hint tells. */
const REASONS = 3;

/** Tells at the end of a run what a look at one item cannot. */
export function addHints(run: Run, plan: Plan, outcomes: Outcome[]): void {
	const hints = [
		...unsentHints(run, plan),
		...notes(outcomes),
		...(run.total < 2 ? [] : countHints(run, plan, outcomes)),
		...plan.remarks.map((remark) => hint('info', remarkOf(run, remark))),
	];
	if (hints.length > 0) run.context.addExecutionHints(...hints);
}

const remarkOf = ({ total }: Run, { what, meaning, items }: CountedRemark): string =>
	total === 1 ? `${what}. ${meaning}` : `${what}: ${counted(items, total)}. ${meaning}`;

const counted = (items: number, total: number): string =>
	`${String(items)} of ${String(total)} items`;

function countHints(run: Run, plan: Plan, outcomes: Outcome[]): NodeExecutionHint[] {
	const { operation, total } = run;
	const items = (parts: ReadonlyArray<{ items: number[] }>) =>
		parts.reduce((sum, part) => sum + part.items.length, 0);
	const sameLaunch = plan.remarks.find(({ what }) => what === SAME_LAUNCH.what)?.items ?? 0;
	const duplicates = outcomes.filter((one) => 'json' in one && one.json.duplicate === true);
	const known = items(duplicates) - sameLaunch;
	const checkedOnes = items(outcomes.filter((one) => 'json' in one && one.json.checked === true));
	const sent = items(plan.deliveries);
	const requests = plan.deliveries.length;
	const plural = requests === 1 ? 'request' : 'requests';
	const isCheck = plan.deliveries.some(({ options }) => options.checkOnly);
	const hints: NodeExecutionHint[] = [];
	if (isCheck) {
		const told = `Nothing was sent (option 'Check Only'). ${counted(checkedOnes, total)} can be sent`;
		hints.push(hint('info', `${told}, in ${String(requests)} ${plural}`));
	}
	const reasons = reasonsOf(outcomes);
	if (reasons.failed > 0) {
		const what = `${counted(reasons.failed, total)} did not go through`;
		hints.push(hint('warning', `${what}. ${reasons.told}`));
	}
	if (known > 0 && changesSomething(run)) {
		hints.push(
			hint(
				'info',
				`${counted(known, total)} were not carried out once more: Altcraft has carried out a request with the same Request ID. If they are other events, give each a key of its own`,
			),
		);
	}
	if (plan.things !== undefined && sent > 0 && !isCheck) {
		hints.push(hint('info', `${String(sent)} items went out in ${String(requests)} ${plural}`));
	}
	if (
		operation.many !== undefined &&
		sent >= MANY &&
		!isCheck &&
		operation.many.fits(run.valuesOf(0))
	) {
		hints.push(
			hint(
				'info',
				`${String(sent)} items went out one by one. The operation '${operation.many.name}' sends up to 10,000 in one request`,
			),
		);
	}
	return hints;
}

/** How many items failed, and the most frequent reasons. */
function reasonsOf(outcomes: readonly Outcome[]): { failed: number; told: string } {
	const counts = new Map<string, number>();
	let failed = 0;
	for (const outcome of outcomes) {
		if (!('thrown' in outcome)) continue;
		failed += outcome.items.length;
		const reason = reasonOf(outcome.thrown);
		counts.set(reason, (counts.get(reason) ?? 0) + outcome.items.length);
	}
	const sorted = [...counts].sort(([, a], [, b]) => b - a);
	const told = sorted.slice(0, REASONS).map(([reason, items]) => `${String(items)}: ${reason}`);
	const others = sorted.length > REASONS ? ['others for other reasons'] : [];
	return { failed, told: [...told, ...others].join('; ') };
}

function reasonOf(thrown: unknown): string {
	if (thrown instanceof InvalidParameter || thrown instanceof RequestFailure) return thrown.reason;
	return thrown instanceof Error ? thrown.message : String(thrown);
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
