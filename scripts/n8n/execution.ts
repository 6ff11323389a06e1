import { z } from 'zod';

const BinaryFile = z.object({ fileName: z.string().optional(), mimeType: z.string() });

const Item = z.object({
	json: z.record(z.unknown()),
	binary: z.record(BinaryFile.passthrough()).optional(),
	pairedItem: z.unknown().optional(),
});

/** One item of a node's output. */
export type ExecutionItem = z.infer<typeof Item>;

const Failure = z.object({ message: z.string(), description: z.string().nullish() }).passthrough();

const NodeRun = z.object({
	data: z.object({ main: z.array(z.array(Item).nullable()).optional() }).optional(),
	error: Failure.optional(),
});

/** An execution as n8n's public API gives it (`GET /api/v1/executions/{id}`). */
export const Execution = z.object({
	id: z.coerce.string(),
	status: z.string(),
	data: z.object({
		resultData: z.object({
			runData: z.record(z.array(NodeRun)).default({}),
			error: Failure.optional(),
		}),
	}),
});

/** An execution with the data of every node that ran. */
export type Execution = z.infer<typeof Execution>;

/**
 * @param output 0 is the first output; a node's error output comes after its others
 * @returns what the node's last run put out there, nothing when it did not run
 */
export function outputOf(execution: Execution, node: string, output = 0): ExecutionItem[] {
	const run = execution.data.resultData.runData[node]?.at(-1);
	return run?.data?.main?.[output] ?? [];
}

/** @returns why the execution failed, in n8n's words, or undefined */
export function failureOf(execution: Execution): z.infer<typeof Failure> | undefined {
	return execution.data.resultData.error;
}
