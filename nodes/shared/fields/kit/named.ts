import type { INodeProperties } from 'n8n-workflow';

/** n8n's linter wants this name and this description wherever the editor loads what there is to choose from. */
export const nameOrId = (
	what: string,
	property: Pick<INodeProperties, 'name'> & Partial<INodeProperties>,
	loadOptionsMethod: string | undefined,
	dependsOn?: string,
): INodeProperties => ({
	displayName: `${what} Name or ID`,
	type: 'options',
	default: '',
	description:
		'Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
	typeOptions: {
		...(loadOptionsMethod !== undefined && { loadOptionsMethod }),
		...(dependsOn !== undefined && { loadOptionsDependsOn: [dependsOn] }),
	},
	...property,
});

/** The same where several may be chosen. */
export const namesOrIds = (
	what: string,
	property: Pick<INodeProperties, 'name'> & Partial<INodeProperties>,
	loadOptionsMethod: string | undefined,
	dependsOn?: string,
): INodeProperties => ({
	...nameOrId(what, property, loadOptionsMethod, dependsOn),
	displayName: `${what} Names or IDs`,
	type: 'multiOptions',
	default: [],
	description:
		'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
	...property,
});
