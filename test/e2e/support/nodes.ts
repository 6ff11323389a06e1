import { byId } from '../../../scripts/n8n/chain';
import type { Workflow } from '../../../scripts/n8n/workflow';
import { altcraft } from '../../../scripts/start/altcraft-node';

type WorkflowNode = Workflow['nodes'][number];
type Credentials = WorkflowNode['credentials'];

/** Starts a scenario for a profile that the sandbox has. */
export const starting = (
	credentials: Credentials,
	parameters: Record<string, unknown> = {},
	rest: Record<string, unknown> = {},
): WorkflowNode =>
	altcraft(
		'Start',
		{
			resource: 'scenario',
			operation: 'start',
			scenarioId: byId('12'),
			matching: 'email',
			email: 'john@example.com',
			additionalFields: {},
			options: {},
			...parameters,
		},
		{ credentials, ...rest },
	);

/** Has a suppression list made into a file, and fetches it: a download takes another way through n8n than a request. */
export const exporting = (credentials: Credentials): WorkflowNode =>
	altcraft(
		'Export',
		{
			resource: 'suppressionList',
			operation: 'export',
			suppressionListId: byId('1'),
			exportType: 'all',
			options: {},
		},
		{ credentials },
	);
