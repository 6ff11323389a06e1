import { randomUUID } from 'node:crypto';
import type { Workflow } from './workflow';

type WorkflowNode = Workflow['nodes'][number];

/** The name of the trigger that {@link chain} begins with. */
export const TRIGGER = 'Manual Trigger';

/** Any node of n8n; `rest` holds settings such as `onError`. */
export function node(
	name: string,
	type: string,
	typeVersion: number,
	parameters: Record<string, unknown>,
	rest: Record<string, unknown> = {},
): WorkflowNode {
	return { id: randomUUID(), name, type, typeVersion, position: [0, 0], parameters, ...rest };
}

/** A node that puts out the given items. */
export function items(name: string, json: readonly Record<string, unknown>[]): WorkflowNode[] {
	return [
		node(`${name} as list`, 'n8n-nodes-base.set', 3.4, {
			mode: 'raw',
			jsonOutput: JSON.stringify({ items: json }),
			options: {},
		}),
		node(name, 'n8n-nodes-base.splitOut', 1, { fieldToSplitOut: 'items', options: {} }),
	];
}

/** A workflow of nodes one after another, behind a manual trigger. */
export function chain(...nodes: WorkflowNode[]): Workflow {
	const all = [node(TRIGGER, 'n8n-nodes-base.manualTrigger', 1, {}), ...nodes];
	const connections: Workflow['connections'] = {};
	all.reduce((previous, next) => {
		connections[previous.name] = { main: [[{ node: next.name, type: 'main', index: 0 }]] };
		return next;
	});
	return { name: `Test ${randomUUID()}`, nodes: all, connections, settings: {} };
}

/** An id as n8n stores it, typed into a resource locator. */
export function byId(value: string) {
	return { __rl: true, mode: 'id', value };
}
