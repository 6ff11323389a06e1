import type { INodeParameters, INodeProperties } from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';

import { Altcraft } from '../../nodes/Altcraft/Altcraft.node';

export const { description } = new Altcraft();

/** The node's parameters that the editor shows for these values, by n8n's own rules. */
export function shown(values: INodeParameters): INodeProperties[] {
	const complete =
		NodeHelpers.getNodeParameters(description.properties, values, true, false, null, description) ??
		{};
	return description.properties.filter((property) =>
		NodeHelpers.displayParameter(complete, property, null, description),
	);
}

/** The fields of a collection that the editor offers for these values. */
export function offered(collectionName: string, values: INodeParameters): string[] {
	const collection = shown(values).find(({ name }) => name === collectionName);
	return (collection?.options ?? [])
		.filter((option): option is INodeProperties => 'type' in option)
		.filter((option) => {
			// Within a collection, rules that begin with a slash speak of the node's own parameters.
			return NodeHelpers.displayParameter({}, option, null, description, values);
		})
		.map(({ name }) => name);
}
