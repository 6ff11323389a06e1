import type { INodeParameters } from 'n8n-workflow';

import { JOHN, MARY } from '../sandbox/support';
import { locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';
import {
	address,
	byId,
	emailAddress,
	john,
	subscriptionIn,
	subscriptionsOf,
	toService,
	toServiceOf,
} from '../support/subscriptions';

const sandbox = useSandbox();

describe('Create or Update', () => {
	it('gives the subscription a status, and leaves the others alone', async () => {
		const { items } = await sandbox.run(
			subscriptionIn('upsert', { ...john, ...toService, status: 'unsubscribed' }),
		);

		expect(items).toEqual([{ json: { success: true, duplicate: false }, pairedItem: { item: 0 } }]);
		expect(sandbox.bodies().at(-1)).toMatchObject({ channel: 'email', status: 'unsubscribed' });
		expect(subscriptionsOf(sandbox.current, JOHN).map(({ status }) => status)).toEqual([
			...['subscribed', 'unsubscribed', 'subscribed', 'subscribed'],
		]);
	});

	it('sends no status that is to stay', async () => {
		await sandbox.run(
			subscriptionIn('upsert', {
				...byId(JOHN),
				...toService,
				...emailAddress('john@example.com'),
			}),
		);

		expect(sandbox.onlyBody()).not.toHaveProperty('status');
	});

	it.each([
		['={{ $json.status }}', "'Status' has an expression that gives nothing"],
		['={{ "gone" }}', "'Status' has an unknown value: gone"],
	])('refuses the status %s', async (status, message) => {
		const { error } = await sandbox.run(
			subscriptionIn('upsert', { ...john, ...toService, status }),
		);

		expect(error?.message).toBe(message);
		expect(sandbox.current.requests).toEqual([]);
	});

	it('makes a new subscription with all that it may have', async () => {
		await sandbox.run(
			subscriptionIn('upsert', {
				...byId(MARY),
				...toService,
				...emailAddress('mary@example.com'),
				status: 'unconfirmed',
				additionalFields: {
					categories: 'news, sale',
					customFields: { field: [{ name: '_device_type', value: 'web' }] },
					priority: 0,
					registrationDate: '2018-08-22T00:00:00.000Z',
					registrationIp: '10.250.13.5',
					registrationUrl: 'https://example.com/',
					skipTriggers: false,
				},
			}),
		);

		expect(sandbox.onlyBody()).toEqual({
			...{ db_id: 1, profile_id: MARY, resource_id: 24 },
			...{ channel: 'email', email: 'mary@example.com', status: 'unconfirmed' },
			...{ cats: ['news', 'sale'], custom_fields: { _device_type: 'web' }, priority: 0 },
			date: expect.stringMatching(/^2018-08-22T/) as string,
			...{ ip: '10.250.13.5', url: 'https://example.com/', skip_triggers: false },
		});
		expect(toServiceOf(sandbox.current, MARY)).toMatchObject({
			status: 'unconfirmed',
			categories: ['news', 'sale'],
		});
	});

	it.each<[string, INodeParameters, string]>([
		['a resource of another database', { resourceId: locator(30) }, '413'],
		['a resource that is not there', { resourceId: locator(99) }, '404'],
		['a profile that is not there', byId('66acb337240d521303798801'), '404'],
		[
			'a channel that the resource does not have',
			{ resourceId: locator(7), ...address({ channel: 'sms', phone: '+79000000000' }) },
			'400',
		],
	])('is refused by Altcraft for %s', async (_what, more, httpCode) => {
		const { error } = await sandbox.run(
			subscriptionIn('upsert', {
				...byId(JOHN),
				...toService,
				...emailAddress('john@example.com'),
				...more,
			}),
		);

		expect(error).toMatchObject({ httpCode });
	});
});
