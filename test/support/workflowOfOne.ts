import type { INode, INodeParameters } from 'n8n-workflow';
import { Workflow } from 'n8n-workflow';

import { Altcraft } from '../../nodes/Altcraft/Altcraft.node';

/** An Altcraft node that stands alone in its workflow. */
export function workflowOfOne(
	parameters: INodeParameters,
	settings: Pick<INode, 'credentials'> = {},
): { node: Altcraft; workflow: Workflow; inWorkflow: INode } {
	const node = new Altcraft();
	const find = () => node;
	const workflow = new Workflow({
		active: false,
		nodeTypes: { getByName: find, getByNameAndVersion: find, getKnownTypes: () => ({}) },
		connections: {},
		nodes: [
			{
				id: 'node-1',
				name: 'Altcraft',
				type: 'n8n-nodes-altcraft.altcraft',
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
