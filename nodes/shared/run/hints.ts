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

/** What the outcomes of a run come to, counted while they are looked at one by one. */
export class Tally {
	/** Items that had been carried out before. */
	duplicates = 0;

	/** Items that were checked alone. */
	checked = 0;

	failed = 0;

	/** How many items failed for each reason. */
	readonly reasons = new Map<string, number>();

	/** What items tell beside their output, each sentence once. */
	readonly notes = new Set<string>();

	add(outcome: Outcome): void {
		const { length } = outcome.items;
		if ('thrown' in outcome) {
			this.failed += length;
			const reason = reasonOf(outcome.thrown);
			this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + length);
			return;
		}
		if (outcome.json.duplicate === true) this.duplicates += length;
		if (outcome.json.checked === true) this.checked += length;
		if (outcome.note !== undefined) this.notes.add(outcome.note);
	}
}

/** Tells at the end of a run what a look at one item cannot. */
export function addHints(run: Run, plan: Plan, tally: Tally): void {
	const hints = [
		...unsentHints(run, plan),
		...[...tally.notes].slice(0, LISTED).map((note) => hint('warning', note)),
		...(run.total < 2 ? [] : countHints(run, plan, tally)),
		...plan.remarks.map((remark) => hint('info', remarkOf(run, remark))),
	];
	if (hints.length > 0) run.context.addExecutionHints(...hints);
}

const remarkOf = ({ total }: Run, { what, meaning, items }: CountedRemark): string =>
	total === 1 ? `${what}. ${meaning}` : `${what}: ${counted(items, total)}. ${meaning}`;

const counted = (items: number, total: number): string =>
	`${String(items)} of ${String(total)} items`;

function countHints(run: Run, plan: Plan, tally: Tally): NodeExecutionHint[] {
	const { operation, total } = run;
	const sameLaunch = plan.remarks.find(({ what }) => what === SAME_LAUNCH.what)?.items ?? 0;
	const known = tally.duplicates - sameLaunch;
	const sent = plan.deliveries.reduce((sum, { items }) => sum + items.length, 0);
	const requests = plan.deliveries.length;
	const plural = requests === 1 ? 'request' : 'requests';
	const isCheck = plan.deliveries.some(({ options }) => options.checkOnly);
	const hints: NodeExecutionHint[] = [];
	if (isCheck) {
		const told = `Nothing was sent (option 'Check Only'). ${counted(tally.checked, total)} can be sent`;
		hints.push(hint('info', `${told}, in ${String(requests)} ${plural}`));
	}
	if (tally.failed > 0) {
		const what = `${counted(tally.failed, total)} did not go through`;
		hints.push(hint('warning', `${what}. ${mostFrequent(tally.reasons)}`));
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

function mostFrequent(reasons: ReadonlyMap<string, number>): string {
	const sorted = [...reasons].sort(([, a], [, b]) => b - a);
	const told = sorted.slice(0, REASONS).map(([reason, items]) => `${String(items)}: ${reason}`);
	const others = sorted.length > REASONS ? ['others for other reasons'] : [];
	return [...told, ...others].join('; ');
}

function reasonOf(thrown: unknown): string {
	if (thrown instanceof InvalidParameter || thrown instanceof RequestFailure) return thrown.reason;
	return thrown instanceof Error ? thrown.message : String(thrown);
}

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
