import type { INodeType } from 'n8n-workflow';

import { Altcraft } from '../../nodes/Altcraft/Altcraft.node.js';
import { resources } from '../../nodes/Altcraft/resources';
import type { Operation, Resource } from '../../nodes/shared/operation';

/** A node whose operations are documented. */
export interface DocumentedNode {
	/** Below `nodes/`. */
	folder: string;
	node: INodeType;
	resources: readonly Resource[];
}

/** To be extended by one line for each node of operations. */
export const NODES: readonly DocumentedNode[] = [
	{ folder: 'Altcraft', node: new Altcraft(), resources },
];

/** An operation and where it belongs. */
export interface Place {
	of: DocumentedNode;
	resource: Resource;
	operation: Operation;
	/** In saved workflows: "scenario.start". */
	key: string;
	/** In the editor: "Scenario: Start". */
	title: string;
}

/** All operations, in the order of the editor. */
export const PLACES: readonly Place[] = NODES.flatMap((of) =>
	of.resources.flatMap((resource) =>
		resource.operations.map((operation) => ({
			of,
			resource,
			operation,
			key: `${resource.value}.${operation.value}`,
			title: `${resource.name}: ${operation.name}`,
		})),
	),
);
