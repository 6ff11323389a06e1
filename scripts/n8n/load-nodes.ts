import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { N8nInstallation } from './install';
import { runCommand } from './run-command';

const SCRIPT = join(__dirname, 'load-nodes-process.cjs');

const Loading = z.object({
	/** How many loaded. */
	loaded: z.number(),
	/** The others, each with the reason. */
	failures: z.array(z.string()),
});

/** What became of the nodes of a package. */
export type Loading = z.infer<typeof Loading>;

/** Loads each node of one of n8n's own packages: n8n itself says nothing of one that does not load until it is used. */
export async function loadNodes({ node, script }: N8nInstallation, name: string): Promise<Loading> {
	const modules = dirname(dirname(dirname(script)));
	const output = await runCommand(node, [SCRIPT, join(modules, name)], { folder: modules });
	return Loading.parse(JSON.parse(output.slice(output.lastIndexOf('\n'))));
}
