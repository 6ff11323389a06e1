import type { INodeParameters, INodeProperties } from 'n8n-workflow';

import { Altcraft } from '../../nodes/Altcraft/Altcraft.node';
import { SANDBOX_TOKENS } from '../../sandbox/server';
import { openEditor } from '../support/editor';
import { importInto12, locator, start, startOf12 } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const { description, methods } = new Altcraft();

/** The forms in which a field is named, by what they are shown for. */
const forms = (resource: string, mode: string): INodeProperties[] =>
	description.properties.filter(({ name, displayOptions: { show = {} } = {} }) => {
		const isShown = (parameter: string, value: string) => show[parameter]?.includes(value) === true;
		return name === 'fieldName' && isShown('resource', resource) && isShown('matching', mode);
	});

describe('the field that a profile is matched by', () => {
	it.each([
		['profile', 'getProfileFieldNames', 'databaseId.value'],
		['scenario', 'getScenarioFieldNames', 'scenarioId.value'],
		['segment', 'getProfileFieldNames', 'databaseId.value'],
		['subscription', 'getProfileFieldNames', 'databaseId.value'],
		['triggerMailing', 'getTriggerMailingFieldNames', 'triggerMailingId.value'],
	])('is chosen from those of the database: %s', (resource, method, dependsOn) => {
		const found = forms(resource, 'custom');

		expect(found).not.toEqual([]);
		for (const { type, typeOptions, allowArbitraryValues } of found) {
			expect(type).toBe('options');
			expect(typeOptions).toEqual({
				loadOptionsMethod: method,
				loadOptionsDependsOn: [dependsOn],
			});
			expect(allowArbitraryValues).toBe(true);
		}
		expect(Object.keys(methods.loadOptions)).toContain(method);
	});

	it('is typed where it is one of a subscription, or where nobody can say which database it is', () => {
		const found = [...forms('scenario', 'custom_sub'), ...forms('relation', 'custom')];

		expect(found.length).toBeGreaterThan(1);
		for (const { type, displayName } of found) {
			expect([type, displayName]).toEqual(['string', 'Field Name']);
		}
	});

	it.each<[string, INodeParameters]>([
		['getProfileFieldNames', { databaseId: locator(1) }],
		['getScenarioFieldNames', { scenarioId: locator('#12') }],
		['getTriggerMailingFieldNames', { triggerMailingId: locator(1) }],
	])('is offered by its title and its name: %s', async (method, parameters) => {
		const { url: host } = sandbox.current;
		const editor = openEditor({ host, token: SANDBOX_TOKENS.full, parameters });

		expect(await editor.options(method)).toContainEqual({
			name: 'Id in the CRM (CRM_ID)',
			value: 'CRM_ID',
		});
	});

	it('is said to be unknown in the words of the platform where the token may not see it', async () => {
		sandbox.current.fail({ kind: 'error', code: 403, text: 'No right', path: '/workflows/list' });
		const { url: host } = sandbox.current;
		const parameters = { scenarioId: locator(12) };
		const editor = openEditor({ host, token: SANDBOX_TOKENS.full, parameters });

		await expect(editor.options('getScenarioFieldNames')).rejects.toThrow(
			"The token's role does not allow this action",
		);
	});

	it.each<[INodeParameters]>([[startOf12], [importInto12]])(
		'may be one that Altcraft does not list: %j',
		async (parameters) => {
			await sandbox.run({
				...parameters,
				...{ matching: 'custom', fieldName: 'another_id', fieldValue: '1' },
			});

			expect(sandbox.onlyBody()).toMatchObject({ field_name: 'another_id', field_value: '1' });
		},
	);

	it.each([
		['custom', "'Field Name or ID' is empty"],
		['custom_sub', "'Field Name' is empty"],
	])('is named as the form has it where it is missing: %s', async (matching, message) => {
		const fieldName = '={{ $json.none }}';
		const { error } = await sandbox.run({ ...start, matching, fieldName, fieldValue: '1' });

		expect(error?.message).toBe(message);
		expect(sandbox.current.requests).toEqual([]);
	});
});
