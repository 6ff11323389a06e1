import type { INodeParameters } from 'n8n-workflow';

import { SHARED_PHONE } from '../../sandbox/things/seed/profiles';
import { ANNA, JOHN, OLLY } from '../sandbox/support';
import { locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';
import { byId, john, subscriptionIn, subscriptionsOf, toService } from '../support/subscriptions';

const sandbox = useSandbox();
const continues = { settings: { onError: 'continueRegularOutput' } } as const;

describe('the profile of a subscription', () => {
	const push = { provider: 'android-firebase', subscriptionId: '1234' };

	it.each<[string, INodeParameters, object, string]>([
		['email', { email: 'john@example.com' }, { email: 'john@example.com' }, JOHN],
		['email_profile', { email: 'john@example.com' }, { email: 'john@example.com' }, JOHN],
		['email_sub', { email: 'olly.work@example.com' }, { email: 'olly.work@example.com' }, OLLY],
		['phone', { phone: '+79000000000' }, { phone: '+79000000000' }, JOHN],
		['phone_sub', { phone: '+79000000000' }, { phone: '+79000000000' }, JOHN],
		['email_phone', { email: 'john@example.com' }, { email: 'john@example.com' }, JOHN],
		['email_phone_sub', { phone: '+79000000000' }, { phone: '+79000000000' }, JOHN],
		['push_sub', push, { provider: 'android-firebase', subscription_id: '1234' }, JOHN],
		[
			'custom',
			{ fieldName: 'CRM_ID', fieldValue: '123420' },
			{ field_name: 'CRM_ID', field_value: '123420' },
			JOHN,
		],
		[
			'custom_sub',
			{ fieldName: 'CRM_ID', fieldValue: 'work-1' },
			{ field_name: 'CRM_ID', field_value: 'work-1' },
			OLLY,
		],
	])('is looked for by %s, and named by its ID', async (matching, given, asked, id) => {
		const { items } = await sandbox.run(subscriptionIn('getMany', { matching, ...given }));

		expect(sandbox.paths()).toEqual(['/profiles/get/', '/subscriptions/list']);
		expect(sandbox.current.requests[0]?.body).toMatchObject({ db_id: 1, matching, ...asked });
		expect(sandbox.bodies().at(-1)).toEqual({ db_id: 1, profile_id: id });
		expect(items).not.toEqual([]);
	});

	it('is not looked for where its ID is given', async () => {
		await sandbox.run(subscriptionIn('getMany', byId(JOHN)));

		expect(sandbox.paths()).toEqual(['/subscriptions/list']);
		expect(sandbox.bodies().at(-1)).toEqual({ db_id: 1, profile_id: JOHN });
	});

	it('is looked for once in a run, however often it comes', async () => {
		const emails = ['john@example.com', 'olly@example.com', 'john@example.com'];
		const { items } = await sandbox.run(
			subscriptionIn('upsert', { ...toService, matching: 'email', email: '={{ $json.email }}' }),
			{ items: emails.map((value) => ({ json: { email: value } })) },
		);

		expect(items).toHaveLength(3);
		expect(sandbox.paths().filter((path) => path === '/profiles/get/')).toHaveLength(2);
		expect(sandbox.paths().filter((path) => path === '/subscriptions/set')).toHaveLength(3);
	});

	it('is looked for anew in another database', async () => {
		await sandbox.run(
			subscriptionIn('getMany', { ...john, databaseId: locator('={{ $json.db }}') }),
			{
				items: [{ json: { db: 1 } }, { json: { db: 2 } }],
				...continues,
			},
		);

		expect(sandbox.paths().filter((path) => path === '/profiles/get/')).toHaveLength(2);
	});

	it.each<[string, INodeParameters, string]>([
		['nobody has the email', { ...john, email: 'nobody@example.com' }, '404'],
		['several have the phone', { matching: 'phone', phone: SHARED_PHONE }, '435'],
	])('that is not found fails its item alone: %s', async (_what, more, code) => {
		const { items } = await sandbox.run(
			subscriptionIn('upsert', { ...toService, ...more, email: '={{ $json.email }}' }),
			{
				items: [{ json: { email: more.email ?? '' } }, { json: { email: 'john@example.com' } }],
				...continues,
			},
		);

		expect(items[0]?.json).toHaveProperty('error');
		expect(items[0]?.json.message).toContain(`(code ${code})`);
		if (more.matching === 'email') expect(items[1]?.json).toMatchObject({ success: true });
		expect(subscriptionsOf(sandbox.current, ANNA)).toHaveLength(1);
	});

	it('is named by its ID for a role that may not read', async () => {
		sandbox.current.fail({ kind: 'error', code: 403, text: 'No rights', path: '/profiles/get/' });
		const { error } = await sandbox.run(subscriptionIn('upsert', { ...toService, ...john }));

		expect(error).toMatchObject({ httpCode: '403' });
		expect(error?.description).toContain("match the profile by 'Profile ID'");
		expect(sandbox.paths()).toEqual(['/profiles/get/']);
	});

	it('whose ID Altcraft does not tell has nothing done to it', async () => {
		sandbox.current.fail({
			kind: 'body',
			status: 200,
			body: '{"error": 0, "data": {"email": "john@example.com"}}',
			contentType: 'application/json',
			path: '/profiles/get/',
		});
		const { error } = await sandbox.run(subscriptionIn('delete', { ...toService, ...john }));

		expect(error?.message).toBe('Altcraft found the profile, but does not tell its ID');
		expect(sandbox.paths()).toEqual(['/profiles/get/']);
	});
});
