import type { INodeParameters } from 'n8n-workflow';

import { activateMailing, importAndStart, locator, start } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const added = (fields: INodeParameters) => ({ ...start, additionalFields: fields });

describe('input that Altcraft cannot take never reaches it', () => {
	it.each<[string, INodeParameters, string]>([
		['an ID of zero', { ...start, scenarioId: locator('0') }, "'Scenario' is not an ID: 0"],
		['a negative ID', { ...start, scenarioId: locator(-1) }, "'Scenario' is not an ID: -1"],
		['a broken ID', { ...start, scenarioId: locator('1.5') }, "'Scenario' is not an ID: 1.5"],
		['a word as ID', { ...start, scenarioId: locator('news') }, "'Scenario' is not an ID: news"],
		[
			'an ID in hexadecimal',
			{ ...start, scenarioId: locator('0x1F') },
			"'Scenario' is not an ID: 0x1F",
		],
		[
			'an ID beyond what a number holds',
			{ ...start, scenarioId: locator('99999999999999999999') },
			"'Scenario' is not an ID: 99999999999999999999",
		],
		[
			'an ID of another field',
			{ ...start, scenarioId: locator('={{ $json.none }}') },
			"'Scenario' is empty",
		],
		['no mailing', { ...activateMailing, mailingId: locator('={{ "" }}') }, "'Mailing' is empty"],
		['no email', { ...start, email: '={{ $json.none }}' }, "'Email' is empty"],
		['a blank email', { ...start, email: '={{ "  " }}' }, "'Email' is empty"],
		['two emails', { ...start, email: 'a@example.com, b@example.com' }, "'Email' is not an email"],
		['an email with a name', { ...start, email: 'Al <a@example.com>' }, "'Email' is not an email"],
		['an email without a host', { ...start, email: 'a@' }, "'Email' is not an email address: a@"],
		[
			'an object as email',
			{ ...start, email: '={{ { a: 1 } }}' },
			'\'Email\' is not a text: {"a":1}',
		],
		[
			'a word as phone',
			{ ...start, matching: 'phone', phone: 'call me' },
			"'Phone' is not a phone number",
		],
		['no phone', { ...start, matching: 'phone', phone: '={{ null }}' }, "'Phone' is empty"],
		[
			'no profile ID',
			{ ...start, matching: 'profile_id', profileId: '={{ "" }}' },
			"'Profile ID' is empty",
		],
		[
			'a list as ID',
			{ ...start, scenarioId: locator('={{ [12] }}') },
			"'Scenario' is not an ID: [12]",
		],
		[
			'an expression that n8n cannot evaluate',
			{ ...start, email: '={{ $json. }}' },
			"'Email' holds an expression that n8n cannot evaluate",
		],
		[
			'an expression on a node that is not there',
			{ ...start, email: "={{ $('Shop').item.json.email }}" },
			"'Email' holds an expression that n8n cannot evaluate",
		],
		['broken JSON', added({ content: '{ "a": ' }), "'Content' is not valid JSON"],
		['a JSON list', added({ content: '[1, 2]' }), "'Content' is not a JSON object: [1,2]"],
		['a JSON text', added({ content: '"a"' }), "'Content' is not a JSON object: a"],
		['JSON null', added({ content: 'null' }), "'Content' is empty"],
		['no JSON', added({ content: '' }), "'Content' is empty"],
		[
			'an empty query',
			{ ...start, matching: 'custom_request', customRequest: '{}' },
			"'Custom Query' has no",
		],
		[
			'broken profile data',
			{ ...importAndStart, profileDataJson: '{' },
			"'Profile Data (JSON)' is not valid",
		],
		[
			'a flag that is neither',
			{ ...activateMailing, runNow: '={{ "maybe" }}' },
			"'Run Now' is neither",
		],
		[
			'half of an audience',
			{
				...activateMailing,
				runNow: true,
				additionalFields: { audience: { source: { type: 'list' } } },
			},
			"'Audience: Database' is empty",
		],
		[
			'a limit of zero',
			{ ...activateMailing, additionalFields: { overrideLimit: 0 } },
			"'Send Limit' is not a whole number",
		],
		['no file name', added({ attachments: ' , ' }), "'Attachments' is empty"],
		[
			'a resource that is none',
			added({ resourceId: 'main' }),
			"'Subscription Resource' is not an ID: main",
		],
		[
			'a filter without its value',
			added({ subscriptionFilter: { subscription: { channel: 'sms' } } }),
			"'Subscription Filter: Phone' is empty",
		],
		[
			'a time of nothing',
			{ ...start, options: { timeout: 0 } },
			"'Timeout' is not a whole number of 1 or more: 0",
		],
		[
			'an endless key',
			{ ...start, options: { requestId: 'ж'.repeat(2000) } },
			"'Request ID' is too long",
		],
		[
			'a key that has no value',
			{ ...start, options: { requestId: '={{ $json.none }}' } },
			"'Request ID' is an expression that gives nothing",
		],
		...['order-{{ $json.none }}-welcome', '{{ "order-" + $json.none }}', '{{ $json.a }}:null'].map(
			(key): [string, INodeParameters, string] => [
				`a key that lacks a value: ${key}`,
				{ ...start, options: { requestId: `=${key}` } },
				"'Request ID' lacks a value",
			],
		),
	])('%s', async (_name, parameters, message) => {
		const { items } = await sandbox.run(parameters, {
			settings: { onError: 'continueRegularOutput' },
		});

		expect(items).toHaveLength(1);
		expect(items[0]?.pairedItem).toEqual({ item: 0 });
		expect(items[0]?.json).toEqual({
			success: false,
			error: expect.stringContaining(message) as string,
			message: expect.stringMatching(/./) as string,
		});
		expect(sandbox.current.requests).toHaveLength(0);
	});

	it('an expression that fails, without losing the other items', async () => {
		const { items } = await sandbox.run(
			{ ...start, email: '={{ $json.email.toLowerCase() }}' },
			{
				items: [{ json: {} }, { json: { email: 'John@Example.com' } }],
				settings: { onError: 'continueRegularOutput' },
			},
		);

		expect(items.map(({ json }) => json.success)).toEqual([false, true]);
		expect(items[0]?.json).toHaveProperty('error');
	});
});

describe('input that Altcraft might take is left to it', () => {
	it.each(['annulled-1', 'Null@example.com', 'nullable_1'])('the key %s', async (requestId) => {
		await sandbox.run({ ...start, options: { requestId } });

		expect(sandbox.current.requests[0]?.headers['request-id']).toBe(requestId);
	});

	it.each([
		'пример@почта.рф',
		'"john doe"@example.com',
		"o'brien+tag@sub.example.co.uk",
		'john@localhost',
		'  john@example.com ',
	])('the email %s', async (email) => {
		await sandbox.run({ ...start, email });

		expect(sandbox.onlyBody().email).toBe(email.trim());
	});

	it.each(['+7 (900) 000-00-00', '8.900.000.00.00', '79000000000', '+44 20/7946 0018', '112'])(
		'the phone %s',
		async (phone) => {
			await sandbox.run({ ...start, matching: 'phone', phone });

			expect(sandbox.onlyBody().phone).toBe(phone);
		},
	);

	it.each([12, '12', '#12', ' 12 '])('the ID %j', async (scenarioId) => {
		await sandbox.run({ ...start, scenarioId: locator(scenarioId) });
		await sandbox.run({ ...start, scenarioId });

		expect(sandbox.current.requests.map(({ body }) => body)).toMatchObject([
			{ id: 12 },
			{ id: 12 },
		]);
	});
});
