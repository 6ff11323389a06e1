import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { resources } from './resources';
import { execute } from '../shared/run/execute';
import { toProperties, toSubtitle } from '../shared/form/properties';
import { altcraftApiTest } from '../shared/methods/credentialTest';
import { listSearch } from '../shared/methods/listSearch';
import { resourceMapping } from '../shared/methods/profileFields';

export class Altcraft implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Altcraft',
		name: 'altcraft',
		icon: { light: 'file:../../icons/altcraft.svg', dark: 'file:../../icons/altcraft.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle: toSubtitle(resources),
		description: 'Engage profiles in scenarios and launch mailings in Altcraft',
		defaults: { name: 'Altcraft' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'altcraftApi', required: true, testedBy: 'altcraftApiTest' }],
		properties: toProperties(resources),
	};

	methods = {
		credentialTest: { altcraftApiTest },
		listSearch,
		resourceMapping,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await execute(this, resources);
	}
}
