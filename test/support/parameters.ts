import type { INodeParameters } from 'n8n-workflow';

import { PLACES } from '../../scripts/generate/nodes';
import { everySample } from '../../scripts/generate/samples';
import { locator } from '../../scripts/generate/samples/sample';

export { locator };

/** What a start needs beside the profile. */
export const startOf12: INodeParameters = {
	resource: 'scenario',
	operation: 'start',
	scenarioId: locator('12'),
};

/** What an import needs beside the profile's matching. */
export const importInto12: INodeParameters = {
	resource: 'scenario',
	operation: 'importAndStart',
	scenarioId: locator('12'),
	profileDataMode: 'json',
	profileDataJson: '{ "_fname": "Nathan" }',
};

/** With an expression for the mode, n8n shows the fields of all modes and wants the required ones filled. */
export const everyMatchingValue: INodeParameters = {
	email: 'john@example.com',
	phone: '+79000000000',
	profileId: '5a74876369d42613b31947b8',
	fieldName: 'CRM_ID',
	fieldValue: '123420',
	provider: 'android-firebase',
	subscriptionId: '1234',
	otherEmail: 'oleg@example.org',
	otherPhone: '+79000000001',
	otherProfileId: '5d441038439e7363f3c26539',
	otherFieldValue: '123421',
	customRequest: '{ "CRM_ID": "123420" }',
};

/** Parameters of each operation that the sandbox's data accepts, by "resource.operation". */
export const everyOperation: Record<string, INodeParameters> = Object.fromEntries(everySample());

function sampleOf(name: string): INodeParameters {
	const parameters = everyOperation[name];
	if (parameters === undefined) throw new Error(`${name} has no sample`);
	return parameters;
}

export const start = sampleOf('scenario.start');
export const importAndStart = sampleOf('scenario.importAndStart');
export const importAndStartMany = sampleOf('scenario.importAndStartMany');
export const activateScenario = sampleOf('scenario.activate');
export const deactivateScenario = sampleOf('scenario.deactivate');
export const activateMailing = sampleOf('mailing.activate');
export const startTrigger = sampleOf('triggerMailing.start');
export const startTriggerMany = sampleOf('triggerMailing.startMany');
export const importAndStartTrigger = sampleOf('triggerMailing.importAndStart');
export const importAndStartTriggerMany = sampleOf('triggerMailing.importAndStartMany');

/** Whether an operation of these changes nothing, so that its items are what it read. */
export const reads = (name: string): boolean =>
	PLACES.some(
		({ key, operation }) => ['object', 'entries', 'list'].includes(operation.kind) && key === name,
	);
