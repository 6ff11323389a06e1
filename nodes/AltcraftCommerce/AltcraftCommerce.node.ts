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
import { SUBTITLE } from '../shared/form/subtitle';
import { altcraftApiTest } from '../shared/methods/credentialTest';
import { toListSearch } from '../shared/methods/listSearch';
import { toLoadOptions } from '../shared/methods/loadOptions';
import { toResourceMapping } from '../shared/methods/profileFields';

export class AltcraftCommerce implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Altcraft Commerce',
		name: 'altcraftCommerce',
		icon: {
			light: 'file:../../icons/altcraftCommerce.svg',
			dark: 'file:../../icons/altcraftCommerce.dark.svg',
		},
		group: ['output'],
		version: 1,
		subtitle: SUBTITLE,
		description: 'Move loyalty points and promo codes, and send what a shop has to Altcraft',
		defaults: { name: 'Altcraft Commerce' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'altcraftApi', required: true, testedBy: 'altcraftApiTest' }],
		properties: toProperties(resources, 'order'),
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
