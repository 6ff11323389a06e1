import type { INodeProperties } from 'n8n-workflow';

import { AltcraftApi } from '../../credentials/AltcraftApi.credentials';
import { NODES } from '../../scripts/generate/nodes';

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

it('begins each resource with an operation that it has', () => {
	for (const { operations, defaultOperation } of NODES.flatMap(({ resources }) => resources)) {
		expect(operations.map(({ value }) => value)).toContain(defaultOperation);
	}
});

it('are two nodes, which can be used as tools of an AI agent', () => {
	const common = { version: 1, usableAsTool: true };
	expect(NODES.map(({ node }) => node.description)).toMatchObject([
		{ name: 'altcraft', displayName: 'Altcraft', ...common },
		{ name: 'altcraftCommerce', displayName: 'Altcraft Commerce', ...common },
	]);
});

const ofAll = everyProperty(NODES.flatMap(({ node }) => node.description.properties));

it('writes every example in the editor as one', () => {
	for (const { placeholder, type, displayName } of ofAll) {
		if (placeholder === undefined || /ollection/.test(type)) continue;
		expect(`${displayName}: ${placeholder}`).toMatch(/: e\.g\. /);
	}
});

/** Choices whose entries are described, and what only holds other fields. */
const SELF_TELLING = [
	...['resource', 'operation'],
	...['additionalFields', 'filters', 'options', 'updateFields'],
];

it('describes each field, which is all that an AI agent learns of it', () => {
	const silent = ofAll.filter(
		({ type, name, description = '' }) =>
			type !== 'notice' && !SELF_TELLING.includes(name) && description === '',
	);
	expect(silent.map(({ displayName, name }) => `${displayName} (${name})`)).toEqual([]);
});

it('shows no internal name to the user', () => {
	const texts = ofAll.flatMap((property) => [
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
