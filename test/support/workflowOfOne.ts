import type { INode, INodeParameters } from 'n8n-workflow';
import { Workflow } from 'n8n-workflow';

import type { DocumentedNode } from '../../scripts/generate/nodes';
import { nodeOf } from '../../scripts/generate/nodes';

/** A node of the package that stands alone in its workflow. */
export function workflowOfOne(
	parameters: INodeParameters,
	settings: Pick<INode, 'credentials'> = {},
): { node: DocumentedNode['node']; workflow: Workflow; inWorkflow: INode } {
	const { node } = nodeOf(parameters.resource);
	const find = () => node;
	const workflow = new Workflow({
		active: false,
		nodeTypes: { getByName: find, getByNameAndVersion: find, getKnownTypes: () => ({}) },
		connections: {},
		nodes: [
			{
				id: 'node-1',
				name: 'Altcraft',
				type: `n8n-nodes-altcraft.${node.description.name}`,
				typeVersion: 1,
				position: [0, 0],
				parameters,
				...settings,
			},
		],
	});
	const { Altcraft: inWorkflow } = workflow.nodes;
	if (inWorkflow === undefined) throw new Error('The workflow has no node');
	return { node, workflow, inWorkflow };
}
