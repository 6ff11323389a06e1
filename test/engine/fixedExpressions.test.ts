import type { INodeParameters } from 'n8n-workflow';

import { importAndStart, locator, start, startOf12 } from '../support/parameters';
import { mapped } from '../support/mapping';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const items = [{ json: { id: 17, email: 'john@example.com' } }];

async function refused(parameters: INodeParameters) {
	const { error } = await sandbox.run(parameters, { items });
	expect(sandbox.current.requests).toEqual([]);
	return error;
}

describe('an expression in a field in Fixed mode is refused by the name of the field', () => {
	it.each<[string, INodeParameters]>([
		['Request ID', { ...start, options: { requestId: 'order-{{ $json.id }}' } }],
		['Email', { ...start, email: '{{ $json.email }}' }],
		['Profile ID', { ...startOf12, matching: 'profile_id', profileId: '{{ $json.id }}' }],
		[
			'Field Value',
			{ ...startOf12, matching: 'custom', fieldName: 'CRM_ID', fieldValue: '{{ $json.id }}' },
		],
		[
			'Custom Query',
			{
				...startOf12,
				matching: 'custom_request',
				customRequest: '{ "CRM_ID": "{{ $json.id }}" }',
			},
		],
		['Scenario', { ...start, scenarioId: locator('{{ $json.id }}') }],
		['Profile Fields: _fname', { ...importAndStart, ...mapped({ _fname: '{{ $json.name }}' }) }],
		[
			'Profile Data (JSON)',
			{ ...importAndStart, profileDataJson: '{ "_fname": "{{ $(\'Form\').item.json.name }}" }' },
		],
		['Content', { ...start, additionalFields: { content: '{ "a": "{{ $now }}" }' } }],
		[
			'Content Fields',
			{
				...start,
				additionalFields: { contentFields: { field: [{ name: 'a', value: '{{ $json.id }}' }] } },
			},
		],
	])('%s', async (name, parameters) => {
		const error = await refused(parameters);

		expect(error?.message).toMatch(
			new RegExp(`^'${name.replace(/[()]/g, '\\$&')}' holds an expression, but is in Fixed mode: `),
		);
		expect(error?.description).toContain('Switch the field from Fixed to Expression');
	});

	it("but not a template's own braces in a text", async () => {
		await sandbox.run({ ...start, additionalFields: { content: '{ "a": "{{name}} pays 5 $" }' } });

		expect(sandbox.onlyBody().content).toEqual({ a: '{{name}} pays 5 $' });
	});
});

describe('a missing value that became a word is refused', () => {
	const by = (matching: string, more: INodeParameters) => ({ ...startOf12, matching, ...more });

	it.each<[string, INodeParameters]>([
		[
			'Field Value',
			by('custom', { fieldName: 'CRM_ID', fieldValue: '={{ "CRM-" + $json.nope }}' }),
		],
		['Field Value', by('custom', { fieldName: 'CRM_ID', fieldValue: '={{ String(null) }}' })],
		['Profile ID', by('profile_id', { profileId: '={{ String($json.nope) }}' })],
		['Email', by('email', { email: '={{ $json.nope + "@example.com" }}' })],
		[
			'Custom Query',
			by('custom_request', { customRequest: '={{ { "CRM_ID": "" + $json.nope } }}' }),
		],
		[
			'Subscription ID',
			by('push_sub', { provider: 'android', subscriptionId: '={{ `${ {} }` }}' }),
		],
		['Request ID', { ...start, options: { requestId: '={{ "order-" + ($json.nope * 2) }}' } }],
	])('%s of %j', async (name, parameters) => {
		const error = await refused(parameters);

		expect(error?.message).toContain(`'${name}' lacks a value`);
	});

	it('but free text may hold such words', async () => {
		await sandbox.run({
			...importAndStart,
			profileDataJson: '{ "_lname": "Null", "note": "null and void" }',
		});

		expect(sandbox.onlyBody().data).toEqual({ _lname: 'Null', note: 'null and void' });
	});
});
