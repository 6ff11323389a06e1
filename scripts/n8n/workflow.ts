import { z } from 'zod';

/** A node of a workflow file, as far as this repository looks at it. */
const WorkflowNode = z
	.object({
		name: z.string(),
		type: z.string(),
		parameters: z.record(z.unknown()),
		credentials: z.record(z.object({ id: z.string(), name: z.string() })).optional(),
	})
	.passthrough();

/** A workflow as n8n exports it to a file. */
export const Workflow = z
	.object({
		id: z.string().optional(),
		name: z.string(),
		nodes: z.array(WorkflowNode),
		connections: z.record(z.unknown()),
		settings: z.record(z.unknown()).default({}),
	})
	.passthrough();

/** A workflow as n8n exports it to a file. */
export type Workflow = z.infer<typeof Workflow>;
