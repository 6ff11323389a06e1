import { Altcraft } from '../../nodes/Altcraft/Altcraft.node.js';
import { resources } from '../../nodes/Altcraft/resources';
import { AltcraftCommerce } from '../../nodes/AltcraftCommerce/AltcraftCommerce.node.js';
import { resources as ofCommerce } from '../../nodes/AltcraftCommerce/resources';
import type { Operation, Resource } from '../../nodes/shared/operation';

/** A node whose operations are documented. */
export interface DocumentedNode {
	/** Below `nodes/`. */
	folder: string;
	node: Altcraft | AltcraftCommerce;
	resources: readonly Resource[];
}

const altcraft: DocumentedNode = { folder: 'Altcraft', node: new Altcraft(), resources };

/** To be extended by one line for each node of operations. */
export const NODES: readonly DocumentedNode[] = [
	altcraft,
	{ folder: 'AltcraftCommerce', node: new AltcraftCommerce(), resources: ofCommerce },
];

/** The node that has a resource; Altcraft where none has it, or it is told by an expression. */
export const nodeOf = (resource: unknown): DocumentedNode =>
	NODES.find((one) => one.resources.some(({ value }) => value === resource)) ?? altcraft;

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
