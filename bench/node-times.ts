import { z } from 'zod';

const Stored = z.object({ data: z.object({ data: z.string() }) });

const NodeRuns = z.array(z.object({ startTime: z.number(), executionTime: z.number() })).min(1);

const RunData = z.object({ resultData: z.object({ runData: z.record(NodeRuns) }) });

/** When a node ran, as n8n noted it. */
export interface NodeTimes {
	/** In milliseconds since 1970. */
	start: number;
	/** In milliseconds. */
	duration: number;
}

/**
 * @param stored an execution as n8n's editor gets it, whose data is in the format of `flatted`
 * @throws when the node has not run
 */
export async function nodeTimes(stored: string, node: string): Promise<NodeTimes> {
	// An ES module, as far as its types tell.
	const { parse } = await import('flatted');
	const { data } = Stored.parse(JSON.parse(stored)).data;
	const run = RunData.parse(parse(data)).resultData.runData[node]?.[0];
	if (run === undefined) throw new Error(`The node ${node} has not run`);
	return { start: run.startTime, duration: run.executionTime };
}
