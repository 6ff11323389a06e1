import type { INodeProperties } from 'n8n-workflow';

import type { Resource } from '../operation';
import { fieldProperties } from './fieldProperties';

/**
 * The node's parameters as the editor shows them: the resource, its operations, an operation's fields.
 *
 * @param defaultResource the resource that a new node begins with
 */
export function toProperties(
	resources: readonly Resource[],
	defaultResource: string,
): INodeProperties[] {
	return [
		resourceProperty(resources, defaultResource),
		...resources.map(operationProperty),
		...fieldProperties(resources),
	];
}

function resourceProperty(
	resources: readonly Resource[],
	defaultResource: string,
): INodeProperties {
	return {
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		default: defaultResource,
		options: resources.map(({ name, value }) => ({ name, value })),
	};
}

function operationProperty({ value, defaultOperation, operations }: Resource): INodeProperties {
	return {
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		default: defaultOperation,
		displayOptions: { show: { resource: [value] } },
		options: operations.map(({ name, value: operation, action, description }) => ({
			name,
			value: operation,
			action,
			description,
		})),
	};
}
