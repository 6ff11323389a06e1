import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { resources } from './resources';
import { execute } from '../shared/run/execute';
import { toProperties } from '../shared/form/properties';
import { DESCRIPTION } from '../shared/form/description';
import { SUBTITLE } from '../shared/form/subtitle';
import { altcraftApiTest } from '../shared/methods/credentialTest';
import { toLoadOptions } from '../shared/methods/loadOptions';
import { toListSearch } from '../shared/methods/listSearch';
import { toResourceMapping } from '../shared/methods/profileFields';

export class Altcraft implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Altcraft',
		name: 'altcraft',
		icon: { light: 'file:../../icons/altcraft.svg', dark: 'file:../../icons/altcraft.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle: SUBTITLE,
		description: DESCRIPTION,
		defaults: { name: 'Altcraft' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'altcraftApi', required: true, testedBy: 'altcraftApiTest' }],
		properties: toProperties(resources, 'scenario'),
	};

	methods = {
		credentialTest: { altcraftApiTest },
		listSearch: toListSearch(resources),
		loadOptions: toLoadOptions(resources),
		resourceMapping: toResourceMapping(resources),
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await execute(this, resources);
	}
}
