import type { INodeProperties } from 'n8n-workflow';

import { AltcraftApi } from '../../credentials/AltcraftApi.credentials';
import { resources } from '../../nodes/Altcraft/resources';
import { description } from '../support/visibility';

/** Every property, those within collections too. */
function everyProperty(properties: INodeProperties[]): INodeProperties[] {
	return properties.flatMap((property) => [
		property,
		...(property.options ?? []).flatMap((option) => {
			if ('values' in option) return everyProperty(option.values);
			return 'type' in option ? everyProperty([option]) : [];
		}),
	]);
}

it('offers the operations that saved workflows name', () => {
	const offered = resources.flatMap(({ value, operations }) =>
		operations.map((operation) => [`${value}.${operation.value}`, operation.endpoint]),
	);

	expect(Object.fromEntries(offered)).toEqual({
		'campaign.activate': '/scampaigns/activate',
		'campaign.complete': '/scampaigns/completed',
		'campaign.deactivate': '/scampaigns/deactivate',
		'campaign.get': '/scampaigns/get',
		'campaign.getMany': '/scampaigns/list',
		'campaign.getStatus': '/scampaigns/get_status',
		'mailing.activate': '/campaigns/activate/',
		'mailing.clone': '/campaigns/clone',
		'mailing.deactivate': '/campaigns/deactivate',
		'mailing.get': '/campaigns/get',
		'mailing.getLog': '/campaigns/log_v2',
		'mailing.getMany': '/campaigns/list',
		'mailing.getStatus': '/campaigns/get_status',
		'mailing.startBroadcast': '/campaigns/broadcasts/start',
		'mailing.startRegular': '/campaigns/regulars/start',
		'scenario.activate': '/workflows/activate',
		'scenario.deactivate': '/workflows/deactivate',
		'scenario.getMany': '/workflows/list',
		'scenario.importAndStart': '/workflows/import_and_start',
		'scenario.importAndStartMany': '/workflows/import_and_start_batch',
		'scenario.start': '/workflows/start',
		'triggerMailing.clone': '/campaigns/triggers/clone',
		'triggerMailing.get': '/campaigns/triggers/get',
		'triggerMailing.getMany': '/campaigns/triggers/list/',
		'triggerMailing.importAndStart': '/campaigns/triggers/import_and_start',
		'triggerMailing.importAndStartMany': '/campaigns/triggers/import_and_start_batch',
		'triggerMailing.start': '/campaigns/triggers/start/',
		'triggerMailing.startMany': '/campaigns/triggers/start_batch',
	});
});

it('begins each resource with an operation that it has', () => {
	for (const { operations, defaultOperation } of resources) {
		expect(operations.map(({ value }) => value)).toContain(defaultOperation);
	}
});

it('can be used as a tool of an AI agent', () => {
	expect(description).toMatchObject({
		name: 'altcraft',
		displayName: 'Altcraft',
		version: 1,
		usableAsTool: true,
	});
});

it('writes every example in the editor as one', () => {
	for (const { placeholder, type, displayName } of everyProperty(description.properties)) {
		if (placeholder === undefined || /ollection/.test(type)) continue;
		expect(`${displayName}: ${placeholder}`).toMatch(/: e\.g\. /);
	}
});

it('shows no internal name to the user', () => {
	const texts = everyProperty(description.properties).flatMap((property) => [
		property.displayName,
		property.hint ?? '',
		...(property.options ?? []).map((option) => ('value' in option ? option.name : '')),
	]);

	const names = /WhatsApp/g;
	for (const text of texts)
		expect(text.replace(names, '')).not.toMatch(/workflow_|_id\b|[a-z][A-Z]/);
});

it('hides the token in the editor', () => {
	const token = new AltcraftApi().properties.find(({ name }) => name === 'token');

	expect(token).toMatchObject({ type: 'string', typeOptions: { password: true }, default: '' });
});
