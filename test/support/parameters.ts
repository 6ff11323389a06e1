import type { INodeParameters } from 'n8n-workflow';

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

/** All of them, by "resource.operation". */
export const everyOperation: Record<string, INodeParameters> = {
	'scenario.start': start,
	'scenario.importAndStart': importAndStart,
	'scenario.importAndStartMany': importAndStartMany,
	'scenario.activate': activateScenario,
	'scenario.deactivate': deactivateScenario,
	'mailing.activate': activateMailing,
};
