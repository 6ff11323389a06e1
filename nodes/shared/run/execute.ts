import type { IExecuteFunctions, INode, INodeExecutionData } from 'n8n-workflow';

import { toErrorItem, toNodeError } from '../errors';
import type { Resource } from '../operation';
import { EndedEarly } from '../transport/deadline';
import { toFailure } from '../transport/network';
import { inPool } from '../transport/pool';
import type { Delivery, Outcome, Plan } from './delivery';
import { lowestFailure, withoutSending } from './failed';
import { addHints, Tally } from './hints';
import { outageWatch } from './outage';
import type { Pace } from './pace';
import { pacer, turnstile } from './pace';
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
	const total = context.getInputData().length;
	const isCheck = plan.deliveries.some(({ options }) => options.checkOnly);
	const changes = !isCheck && (run === undefined || changesSomething(run));
	const throwLowest = (hasSent: boolean): void => {
		const failed = lowestFailure(outcomes, { total, changes, hasSent });
		if (failed !== undefined) throw toNodeError(node, failed.thrown, failed.item);
	};
	if (!goesOn) throwLowest(false);
	const watch = outageWatch();
	const pace = pacer();
	const turn = turnstile();
	await inPool(plan.deliveries, plan.concurrency, async (delivery) => {
		await (delivery.items.length > 1 ? turn() : pace());
		const became = await watch.send(delivery, pace);
		for (const outcome of became) {
			await pace();
			outcomes.push(withInput(context, delivery, outcome));
		}
		return stop?.aborted !== true && (goesOn || became.every((outcome) => 'json' in outcome));
	});
	if (!goesOn) throwLowest(true);
	const output: INodeExecutionData[] = [];
	const tally = new Tally();
	for (const ofItem of await byItem(outcomes, total, pace)) {
		for (const outcome of ofItem ?? []) {
			await pace();
			tally.add(outcome);
			output.push(toExecutionData(context, outcome));
		}
	}
	if (run !== undefined) addHints(run, plan, tally);
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
		return {
			run: undefined,
			plan: { deliveries: [], refused, concurrency: 1, unsent: new Set(), remarks: [] },
		};
	}
}

/** The outcomes by the lowest of their items; in pieces, unlike sorting. */
async function byItem(
	outcomes: readonly Outcome[],
	total: number,
	pace: Pace,
): Promise<Array<Outcome[] | undefined>> {
	const sorted = new Array<Outcome[] | undefined>(total);
	for (const outcome of outcomes) {
		await pace();
		const lowest = Math.min(...outcome.items);
		const known = sorted[lowest];
		if (known === undefined) sorted[lowest] = [outcome];
		else known.push(outcome);
	}
	return sorted;
}

/** The outcome with the fields of its input item, where the user wants them and it is but one. */
function withInput(context: IExecuteFunctions, { options }: Delivery, outcome: Outcome): Outcome {
	const [item, another] = outcome.items;
	if (!options.includeInputFields || !('json' in outcome) || another !== undefined) return outcome;
	const input = { ...context.getInputData()[item ?? 0]?.json };
	// n8n takes an item with a field of that name for a failed one.
	delete input.error;
	return { ...outcome, json: { ...input, ...outcome.json } };
}

function toExecutionData(context: IExecuteFunctions, outcome: Outcome): INodeExecutionData {
	if ('json' in outcome) {
		const items = outcome.items.map((item) => ({ item }));
		const [only, ...others] = items;
		return {
			json: outcome.json,
			...(outcome.binary && { binary: outcome.binary }),
			pairedItem: only !== undefined && others.length === 0 ? only : items,
		};
	}
	const node = context.getNode();
	const item = outcome.items[0] ?? 0;
	// "Continue" puts failed items among the others, where a filter is to find them.
	const isAmongOthers = context.continueOnFail() && node.onError !== 'continueErrorOutput';
	const { length: total } = context.getInputData();
	const thrown = withoutSending(outcome.thrown, item, total);
	return toErrorItem(node, thrown, item, isAmongOthers ? { success: false } : {});
}
