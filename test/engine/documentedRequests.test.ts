import { locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

/** The node, configured as an example of Altcraft's documentation reads, sends exactly that example. */
describe('the request examples of the documentation', () => {
	const sandbox = useSandbox();

	const examples = [
		{
			page: 'Engage profile in scenario, the shortest',
			parameters: {
				resource: 'scenario',
				operation: 'start',
				scenarioId: locator('11'),
				matching: 'profile_id',
				profileId: '5a74876369d42613b31947b8',
			},
			body: { id: 11, matching: 'profile_id', profile_id: '5a74876369d42613b31947b8' },
		},
		{
			page: 'Engage profile in scenario, with content and files',
			parameters: {
				resource: 'scenario',
				operation: 'start',
				scenarioId: locator('12'),
				matching: 'profile_id',
				profileId: '66102b984a5d12bd6cc0912f',
				additionalFields: {
					attachments: 'first, second',
					content:
						'{ "data_lines": ["Channel A", "Channel B"], "email_title": "New videos on your favorite channels" }',
				},
			},
			files: {
				first: {
					content: Buffer.from('5LuK5pel44GvCg==', 'base64'),
					name: '日本.txt',
					mimeType: 'text/csv',
				},
				second: { content: Buffer.from('HELLO\n'), name: 'US.txt', mimeType: 'text/csv' },
			},
			body: {
				id: 12,
				matching: 'profile_id',
				profile_id: '66102b984a5d12bd6cc0912f',
				attach: [
					{ data: 'data:text/csv;base64,5LuK5pel44GvCg==', name: '日本.txt' },
					{ data: 'data:text/csv;base64,SEVMTE8K', name: 'US.txt' },
				],
				content: {
					data_lines: ['Channel A', 'Channel B'],
					email_title: 'New videos on your favorite channels',
				},
			},
		},
		{
			page: 'Engage profile in scenario, of the user guide',
			parameters: {
				resource: 'scenario',
				operation: 'start',
				scenarioId: locator(3),
				matching: 'profile_id',
				profileId: '66acb337240d5213037986d8',
			},
			body: { id: 3, matching: 'profile_id', profile_id: '66acb337240d5213037986d8' },
		},
		{
			page: 'Import and engage profile in scenario',
			parameters: {
				resource: 'scenario',
				operation: 'importAndStart',
				scenarioId: locator('#12'),
				matching: 'email',
				email: 'example001@example.com',
				profileDataMode: 'json',
				profileDataJson:
					'{ "subscriptions": [{ "email": "example001@example.com", "resource_id": 7 }] }',
				additionalFields: {
					content:
						'{ "one": "My email = example001@example.com", "two": "Timestamp: 1595512477", "three": "Three" }',
				},
			},
			body: {
				data: { subscriptions: [{ email: 'example001@example.com', resource_id: 7 }] },
				matching: 'email',
				email: 'example001@example.com',
				content: {
					one: 'My email = example001@example.com',
					two: 'Timestamp: 1595512477',
					three: 'Three',
				},
				workflow_id: 12,
			},
		},
		{
			page: 'Activate scenario',
			parameters: {
				resource: 'scenario',
				operation: 'activate',
				scenarioId: locator('1'),
				additionalFields: { skipProfiles: true },
			},
			body: { id: 1, skip_profiles: true },
		},
		{
			page: 'Activate mailing',
			parameters: {
				resource: 'mailing',
				operation: 'activate',
				mailingId: locator('82'),
				runNow: true,
				additionalFields: { audience: { source: { type: 'list', databaseId: locator('1') } } },
			},
			body: { id: 82, override_source_id: 1, override_source_type: 'list', run_now: true },
		},
	];

	it.each(examples)('$page', async ({ parameters, files, body }) => {
		const { items } = await sandbox.run(parameters, files && { items: [{ files }] });

		expect(sandbox.onlyBody()).toEqual(body);
		expect(items[0]?.json.success).toBe(true);
	});
});
