import { join } from 'node:path';
import { z } from 'zod';
import { startChild } from '../child';

const Ended = z.object({
	executions: z.number(),
	/** Of those. */
	succeeded: z.number(),
	/** When the last one ended, in milliseconds since 1970. */
	last: z.number(),
});

const Output = z.object({
	/** How often the pattern was found. */
	occurrences: z.number(),
	/** How many different texts it matched. */
	distinct: z.number(),
});

/** How many executions of a workflow have ended. */
export type Ended = z.infer<typeof Ended>;

/** What was found in the output of a node. */
export type Output = z.infer<typeof Output>;

/** What n8n has stored about executions, read from its database without asking n8n. */
export interface StoredExecutions {
	ended(workflow: string): Promise<Ended>;
	/** Looks for a regular expression in all that a node has put out in all executions. */
	output(workflow: string, node: string, pattern: string): Promise<Output>;
	close(): Promise<void>;
}

/**
 * @param node the Node binary that runs n8n
 * @param userFolder the folder that holds n8n's `.n8n`
 */
export async function openStoredExecutions(
	node: string,
	userFolder: string,
): Promise<StoredExecutions> {
	const database = join(userFolder, '.n8n', 'database.sqlite');
	const child = await startChild(join(__dirname, 'stored-executions.mjs'), [database], {
		execPath: node,
		execArgv: ['--disable-warning=ExperimentalWarning'],
	});
	return {
		ended: async (workflow) => Ended.parse(await child.ask({ workflow })),
		output: async (workflow, name, pattern) =>
			Output.parse(await child.ask({ workflow, node: name, pattern })),
		close: () => child.stop(),
	};
}
