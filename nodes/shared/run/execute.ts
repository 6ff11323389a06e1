import type { IExecuteFunctions, INode, INodeExecutionData } from 'n8n-workflow';

import { RequestFailure, toErrorItem, toNodeError } from '../errors';
import type { Resource } from '../operation';
import { EndedEarly } from '../transport/deadline';
import { toFailure } from '../transport/network';
import { inPool } from '../transport/pool';
import type { Outcome, Plan } from './delivery';
import { addHints } from './hints';
import { outageWatch } from './outage';
import type { Pace } from './pace';
import { pacer } from './pace';
import type { Run } from './run';
import { changesSomething, prepare } from './run';

/**
 * Runs the chosen operation for all items. All of them are checked before the first request.
 *
 * Without "Continue On Fail", the first failure keeps further requests from starting. As a tool of an AI agent,
 * the node always goes on.
 *
 * @returns the outcomes in the order of the items
 * @throws {NodeApiError | NodeOperationError} for the lowest item that failed, unless the node continues on fail
 */
export async function execute(
	context: IExecuteFunctions,
	resources: readonly Resource[],
): Promise<INodeExecutionData[][]> {
	const node = context.getNode();
	const stop = context.getExecutionCancelSignal();
	const { run, plan } = await planned(context, node, resources, pacer(stop));
	const goesOn = context.continueOnFail() || isTool(node);
	const outcomes = [...plan.refused];
	const total =
		run === undefined || changesSomething(run) ? context.getInputData().length : undefined;
	if (!goesOn) throwLowest(node, outcomes, total);
	const watch = outageWatch();
	const pace = pacer();
	await inPool(plan.deliveries, plan.concurrency, async (delivery) => {
		await pace();
		const became = await watch.send(delivery);
		for (const outcome of became) outcomes.push(outcome);
		return stop?.aborted !== true && (goesOn || became.every((outcome) => 'json' in outcome));
	});
	if (!goesOn) throwLowest(node, outcomes, total);
	if (run !== undefined) addHints(run, plan, outcomes);
	const output: INodeExecutionData[] = [];
	for (const outcome of sorted(outcomes)) {
		await pace();
		output.push(toExecutionData(node, outcome));
	}
	return [output];
}

/** n8n tells an AI agent nothing of what a tool throws: the model reads the error item instead. */
const isTool = ({ type }: INode): boolean => type.endsWith('Tool');

/** The requests to send; where not even the run can be prepared, every item is refused. */
async function planned(
	context: IExecuteFunctions,
	node: INode,
	resources: readonly Resource[],
	pace: Pace,
): Promise<{ run: Run | undefined; plan: Plan }> {
	try {
		const run = await prepare(context, node, resources, pace);
		return { run, plan: await run.operation.plan(run) };
	} catch (error) {
		const thrown = error instanceof EndedEarly ? toFailure(error, { changes: false }) : error;
		const refused = [...context.getInputData().keys()].map((item) => ({ items: [item], thrown }));
		return { run: undefined, plan: { deliveries: [], refused, concurrency: 1, unsent: new Set() } };
	}
}

function sorted(outcomes: readonly Outcome[]): Outcome[] {
	const byItem = outcomes.map((outcome) => ({ outcome, lowest: Math.min(...outcome.items) }));
	return byItem.sort((a, b) => a.lowest - b.lowest).map(({ outcome }) => outcome);
}

/** @param total how many items there are to carry out; undefined where nothing is changed */
function throwLowest(node: INode, outcomes: Outcome[], total: number | undefined): void {
	const lowest = sorted(outcomes).find((outcome) => 'thrown' in outcome);
	if (lowest === undefined || !('thrown' in lowest)) return;
	throw toNodeError(node, toldWith(outcomes, total, lowest.thrown), lowest.items[0] ?? 0);
}

/** A failure after which some items are through already: a new execution would send them again. */
function toldWith(outcomes: Outcome[], total: number | undefined, thrown: unknown): unknown {
	if (total === undefined || total === 1 || !(thrown instanceof RequestFailure)) return thrown;
	const accepted = outcomes.reduce(
		(sum, outcome) => sum + ('json' in outcome ? outcome.items.length : 0),
		0,
	);
	// What became of an item whose answer was lost is not known.
	const unknown = outcomes.reduce(
		(sum, outcome) => sum + (mayHaveActed(outcome) ? outcome.items.length : 0),
		0,
	);
	const perhaps = unknown === 0 ? '' : `, and perhaps ${String(unknown)} more`;
	if (accepted === 0 && unknown > 0) return thrown;
	return thrown.adding(
		accepted === 0
			? `Altcraft had accepted none of the ${String(total)} items`
			: `Altcraft had accepted ${String(accepted)} of ${String(total)} items${perhaps}. "Retry execution" would send those again: before that, give each item a key of its own by the option 'Request ID', or turn on the error output so that the other items go on`,
	);
}

const mayHaveActed = (outcome: Outcome): boolean =>
	'thrown' in outcome && outcome.thrown instanceof RequestFailure && outcome.thrown.mayHaveActed;

function toExecutionData(node: INode, outcome: Outcome): INodeExecutionData {
	if ('json' in outcome) {
		const items = outcome.items.map((item) => ({ item }));
		const [only, ...others] = items;
		return {
			json: outcome.json,
			...(outcome.binary && { binary: outcome.binary }),
			pairedItem: only !== undefined && others.length === 0 ? only : items,
		};
	}
	const item = outcome.items[0] ?? 0;
	return toErrorItem(node, outcome.thrown, item);
}
