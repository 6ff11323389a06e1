import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { INodeParameters } from 'n8n-workflow';
import { Workflow } from 'n8n-workflow';

import { AltcraftTrigger } from '../../nodes/AltcraftTrigger/AltcraftTrigger.node';

const { description } = new AltcraftTrigger();
const property = (name: string) => description.properties.find((each) => each.name === name);

it('has the names that saved workflows hold', () => {
	expect(description).toMatchObject({
		name: 'altcraftTrigger',
		displayName: 'Altcraft Trigger',
		version: 1.1,
		inputs: [],
	});
	expect(description.properties.map(({ name, default: byDefault }) => [name, byDefault])).toEqual([
		['setup', ''],
		['authentication', 'none'],
		['events', ['*']],
		['output', 'eachEvent'],
		['options', {}],
	]);
	const options = property('options')?.options ?? [];
	expect(options.map((option) => [option.name, 'default' in option && option.default])).toEqual([
		['customEvents', ''],
		['databaseIds', ''],
		['dropRepeated', false],
		['ignoreTestEvents', false],
	]);
});

it('gives n8n no expression to evaluate for each request', () => {
	const values = (description.webhooks ?? []).flatMap((webhook) => Object.values(webhook));

	expect(values.length).toBeGreaterThan(0);
	expect(values.filter((value) => String(value).startsWith('='))).toEqual([]);
});

it('asks for the credential with every kind of authentication', () => {
	const kinds = (property('authentication')?.options ?? []).flatMap((option) =>
		'value' in option ? [option.value] : [],
	);

	expect([
		...(description.credentials?.[0]?.displayOptions?.show?.authentication ?? []),
		'none',
	]).toEqual(kinds);
});

describe('what the editor tells', () => {
	const guide = readFileSync(join(__dirname, '../../docs/action-hooks.md'), 'utf8');
	const plain = (text: string) => text.replaceAll(/\s+/g, ' ');
	const option = (name: string) =>
		property('options')?.options?.find((each) => each.name === name) ?? { name: '' };
	const descriptionOf = (described: object | undefined) =>
		described !== undefined && 'description' in described ? String(described.description) : '';

	it.each([
		['JSON batch request'],
		['production URL'],
		['Maximum batch size'],
		['Timeout sec'],
		['API response success message: .*OK.*'],
		['Authorization'],
	])('names each setting of the hook: %s', (setting) => {
		expect(property('setup')?.displayName).toContain(setting);
		expect(guide).toContain(setting.split(':')[0]);
	});

	it('uses only what a notice of n8n shows: links and lists', () => {
		const tags = property('setup')?.displayName.matchAll(/<\/?([a-z]+)/g) ?? [];
		const names = new Set([...tags].map(([, name]) => name));

		expect([...names].sort()).toEqual(['a', 'li', 'ul']);
	});

	it('leads through a test and to the production URL', () => {
		expect(description.triggerPanel).toBeDefined();
		expect(description.activationMessage).toContain('production URL');
		expect(description.eventTriggerDescription).toContain('test URL');
	});

	it('says that nothing is to be chosen beside any event', () => {
		expect(descriptionOf(property('events'))).toContain(
			"With 'Any Event', other choices have no effect",
		);
	});

	it('says which events are the same in the words of the documentation', () => {
		const same =
			'equal in type, date, profile, sending and everything else but the number of attempts';

		expect(descriptionOf(option('dropRepeated'))).toContain(same);
		expect(plain(guide)).toContain(same);
	});
});

describe('the subtitle', () => {
	const shown = (parameters: INodeParameters): unknown => {
		const trigger = new AltcraftTrigger();
		const find = () => trigger;
		const { nodes, expression } = new Workflow({
			active: false,
			connections: {},
			nodeTypes: { getByName: find, getByNameAndVersion: find, getKnownTypes: () => ({}) },
			nodes: [
				{
					id: '1',
					name: 'Trigger',
					type: 'altcraftTrigger',
					typeVersion: 1.1,
					position: [0, 0],
					parameters,
				},
			],
		});
		const node = nodes.Trigger;
		if (node === undefined) throw new Error('The workflow has no node');
		// As the editor asks for it.
		return expression.getSimpleParameterValue(node, description.subtitle, 'internal', {});
	};

	it.each<[INodeParameters, string]>([
		[{}, 'Any Event'],
		[{ events: [] }, 'Any Event'],
		[{ events: ['open', 'click'] }, 'open, click'],
		[{ events: ['*', 'open'], options: { customEvents: 'deliv_push' } }, 'Any Event'],
		[
			{ events: ['open'], options: { customEvents: 'deliv_push; other' } },
			'open, deliv_push, other',
		],
		[{ events: [], options: { customEvents: 'deliv_push' } }, 'deliv_push'],
		[{ events: '={{ ["open", "read"] }}' }, 'open, read'],
		[{ events: '={{ "open" }}' }, 'open'],
		[{ events: '={{ undefined }}', options: {} }, 'Any Event'],
		[{ events: ['open'], options: { customEvents: '={{ "a" + "b" }}' } }, 'open, (expression)'],
	])('tells what starts the workflow: %j', (parameters, text) => {
		expect(shown(parameters)).toBe(text);
	});
});
