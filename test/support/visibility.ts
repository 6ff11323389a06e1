import type { INodeParameters, INodeProperties } from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';

import { nodeOf } from '../../scripts/generate/nodes';

export const { description } = nodeOf('scenario').node;

/** The node's parameters that the editor shows for these values, by n8n's own rules. */
export function shown(values: INodeParameters): INodeProperties[] {
	const { description: own } = nodeOf(values.resource).node;
	const complete =
		NodeHelpers.getNodeParameters(own.properties, values, true, false, null, own) ?? {};
	return own.properties.filter((property) =>
		NodeHelpers.displayParameter(complete, property, null, own),
	);
}

/** The fields of a collection that the editor offers for these values. */
export function offered(collectionName: string, values: INodeParameters): string[] {
	const collection = shown(values).find(({ name }) => name === collectionName);
	return (collection?.options ?? [])
		.filter((option): option is INodeProperties => 'type' in option)
		.filter((option) => {
			// Within a collection, rules that begin with a slash speak of the node's own parameters.
			return NodeHelpers.displayParameter(
				{},
				option,
				null,
				nodeOf(values.resource).node.description,
				values,
			);
		})
		.map(({ name }) => name);
}
