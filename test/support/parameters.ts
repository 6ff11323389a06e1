import type { INodeParameters } from 'n8n-workflow';

import { resources } from '../../nodes/Altcraft/resources';

/** A resource locator as the editor saves it. */
export const locator = (value: string | number) => ({ __rl: true, mode: 'id', value });

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
	customRequest: '{ "CRM_ID": "123420" }',
};

/** Parameters of each operation that the sandbox's data accepts. */
export const start: INodeParameters = {
	...startOf12,
	matching: 'email',
	email: 'john@example.com',
};

export const importAndStart: INodeParameters = {
	...importInto12,
	matching: 'email',
	email: 'nathan@example.com',
};

export const importAndStartMany: INodeParameters = {
	...importInto12,
	operation: 'importAndStartMany',
	matching: 'email',
	email: 'nathan@example.com',
};

export const activateScenario: INodeParameters = {
	resource: 'scenario',
	operation: 'activate',
	scenarioId: locator('15'),
};

export const deactivateScenario: INodeParameters = {
	resource: 'scenario',
	operation: 'deactivate',
	scenarioId: locator('12'),
};

export const activateMailing: INodeParameters = {
	resource: 'mailing',
	operation: 'activate',
	mailingId: locator('82'),
	runNow: false,
};

const ofMailing = (operation: string, id: number, more: INodeParameters = {}): INodeParameters => ({
	resource: 'mailing',
	operation,
	mailingId: locator(id),
	...more,
});

const ofCampaign = (
	operation: string,
	id: number,
	more: INodeParameters = {},
): INodeParameters => ({
	resource: 'campaign',
	operation,
	campaignId: locator(id),
	...more,
});

const ofTrigger = (operation: string, more: INodeParameters = {}): INodeParameters => ({
	resource: 'triggerMailing',
	operation,
	triggerMailingId: locator(12),
	...more,
});

const byEmail = { matching: 'email', email: 'john@example.com' };

export const startTrigger: INodeParameters = ofTrigger('start', byEmail);

export const startTriggerMany: INodeParameters = ofTrigger('startMany', byEmail);

export const importAndStartTrigger: INodeParameters = ofTrigger('importAndStart', {
	...byEmail,
	profileDataMode: 'json',
	profileDataJson: '{ "_fname": "John" }',
});

export const importAndStartTriggerMany: INodeParameters = {
	...importAndStartTrigger,
	operation: 'importAndStartMany',
};

/** All of them, by "resource.operation". */
export const everyOperation: Record<string, INodeParameters> = {
	'scenario.start': start,
	'scenario.importAndStart': importAndStart,
	'scenario.importAndStartMany': importAndStartMany,
	'scenario.activate': activateScenario,
	'scenario.deactivate': deactivateScenario,
	'scenario.getMany': { resource: 'scenario', operation: 'getMany' },
	'mailing.activate': activateMailing,
	'mailing.deactivate': ofMailing('deactivate', 83),
	'mailing.get': ofMailing('get', 83),
	'mailing.getStatus': ofMailing('getStatus', 83),
	'mailing.getLog': ofMailing('getLog', 83),
	'mailing.getMany': { resource: 'mailing', operation: 'getMany' },
	'mailing.clone': ofMailing('clone', 83),
	'mailing.startBroadcast': ofMailing('startBroadcast', 83),
	'mailing.startRegular': ofMailing('startRegular', 4758),
	'triggerMailing.start': startTrigger,
	'triggerMailing.startMany': startTriggerMany,
	'triggerMailing.importAndStart': importAndStartTrigger,
	'triggerMailing.importAndStartMany': importAndStartTriggerMany,
	'triggerMailing.get': ofTrigger('get'),
	'triggerMailing.getMany': { resource: 'triggerMailing', operation: 'getMany' },
	'triggerMailing.clone': ofTrigger('clone'),
	'campaign.activate': ofCampaign('activate', 1),
	'campaign.complete': ofCampaign('complete', 18),
	'campaign.deactivate': ofCampaign('deactivate', 18),
	'campaign.get': ofCampaign('get', 22),
	'campaign.getStatus': ofCampaign('getStatus', 22),
	'campaign.getMany': { resource: 'campaign', operation: 'getMany' },
};

/** Whether an operation of these changes nothing, so that its items are what it read. */
export const reads = (name: string): boolean =>
	resources.some((resource) =>
		resource.operations.some(
			(operation) =>
				['object', 'entries', 'list'].includes(operation.kind) &&
				`${resource.value}.${operation.value}` === name,
		),
	);
