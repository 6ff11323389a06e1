import { LoadOptionsContext } from 'n8n-core';
import type {
	INodeListSearchResult,
	INodeParameters,
	INodePropertyOptions,
	IWorkflowExecuteAdditionalData,
	ResourceMapperField,
	ResourceMapperFields,
} from 'n8n-workflow';

import { EngineCredentials } from '../../scripts/engine/credentialsHelper';
import { workflowOfOne } from './workflowOfOne';

/** The editor beside a node whose form is filled in so far. */
export interface Editor {
	/** What the list of a parameter shows for the letters typed so far. */
	search(method: string, filter?: string, token?: string): Promise<INodeListSearchResult>;
	/** What a field offers that loads its options. */
	options(method: string): Promise<INodePropertyOptions[]>;
	/** The fields of the profile that can be mapped. */
	profileFields(method?: string): Promise<ResourceMapperField[]>;
	/** The same with the notice that may take their place. */
	mapping(method?: string): Promise<ResourceMapperFields>;
}

export interface Form {
	host: string;
	token: string;
	parameters?: INodeParameters;
	/** Of the parameter that is being filled in. */
	path?: string;
}

/** Calls the node's methods through n8n's own context, as its editor does. */
export function openEditor({ host, token, parameters = {}, path = '' }: Form): Editor {
	const { node, workflow, inWorkflow } = workflowOfOne(parameters, {
		credentials: { altcraftApi: { id: '1', name: 'Altcraft Test' } },
	});
	const data: Partial<IWorkflowExecuteAdditionalData> = {
		credentialsHelper: new EngineCredentials({ host, token, allowUnauthorizedCerts: false }),
		currentNodeParameters: parameters,
		instanceBaseUrl: 'http://127.0.0.1/',
	};
	// Loading a list needs no more of it.
	const additionalData = data as IWorkflowExecuteAdditionalData;
	const context = () => new LoadOptionsContext(workflow, inWorkflow, additionalData, path);
	const { listSearch } = node.methods;
	const mapping = async (method = 'getScenarioFields') => {
		const load = node.methods.resourceMapping[method];
		if (load === undefined) throw new Error(`The node has no method ${method}`);
		return await load.call(context());
	};
	return {
		search: async (method, filter, from) => {
			const search = listSearch[method];
			if (search === undefined) throw new Error(`The node has no method ${method}`);
			return await search.call(context(), filter, from);
		},
		options: async (method) => {
			const load = node.methods.loadOptions[method];
			if (load === undefined) throw new Error(`The node has no method ${method}`);
			return await load.call(context());
		},
		profileFields: async (method) => (await mapping(method)).fields,
		mapping,
	};
}
