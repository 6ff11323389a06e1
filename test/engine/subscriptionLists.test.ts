import type { INodeParameters } from 'n8n-workflow';

import { JOHN } from '../sandbox/support';
import { everyMatchingValue, locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';
import { byId, john, subscriptionIn, toService } from '../support/subscriptions';

const sandbox = useSandbox();

describe('Get Many', () => {
	it('lists the subscriptions of a profile as Altcraft has them', async () => {
		const { items } = await sandbox.run(subscriptionIn('getMany', john));

		expect(items).toHaveLength(4);
		expect(items[3]).toEqual({
			json: {
				channel: 'push',
				...{ provider: 'android-firebase', subscription_id: '1234' },
				...{ priority: 0, resource_id: 24, status: 'subscribed' },
			},
			pairedItem: { item: 0 },
		});
	});

	const ofResource = (more: INodeParameters = {}): INodeParameters => ({
		resource: 'subscription',
		operation: 'getMany',
		subscriptionsOf: 'resource',
		resourceId: locator(24),
		...more,
	});

	it("lists everybody's to a resource, simplified", async () => {
		const { items } = await sandbox.run(ofResource());

		expect(sandbox.bodies()[0]).toEqual({ resource_id: 24, from_id: '', limit: 50 });
		expect(items[0]?.json).toEqual({
			...{ profile_id: JOHN, db_id: 1, resource_id: 24, channel: 'email' },
			...{ email: 'john@example.com', status: 'subscribed', priority: 0 },
		});
	});

	it('lists all that Altcraft tells without Simplify', async () => {
		const { items } = await sandbox.run(ofResource({ simplify: false }));

		expect(items[0]?.json).toHaveProperty('hash_id');
		expect(items[0]?.json).toHaveProperty('_xxh');
	});

	it('goes on by the pointer that Altcraft gives, until a page is empty', async () => {
		const { profiles } = sandbox.current.state;
		const known = profiles.get(JOHN);
		if (known === undefined) throw new Error('The sandbox has no John');
		for (let n = 0; n < 2500; n++) {
			profiles.save({
				...known,
				id: n.toString(16).padStart(24, '0'),
				data: {},
				subscriptions: [
					{
						channel: 'email',
						resourceId: 7,
						email: `a${String(n)}@example.com`,
						status: 'subscribed',
					},
				],
			});
		}
		const all = ofResource({ resourceId: locator(7), returnAll: true });
		const { items } = await sandbox.run(all);

		expect(new Set(items.map(({ json }) => json.email)).size).toBe(2503);
		expect(items).toHaveLength(2503);
		expect(sandbox.current.requests).toHaveLength(4);
		const { items: some } = await sandbox.run({ ...all, returnAll: false, limit: 3 });
		expect(some).toHaveLength(3);
	});

	it('sends filters', async () => {
		await sandbox.run(
			ofResource({
				filters: { databaseId: locator('#1'), channel: 'sms', status: 'subscribed' },
			}),
		);

		expect(sandbox.bodies()[0]).toMatchObject({ db_id: 1, channel: 'sms', status: 'subscribed' });
	});

	it('leaves what belongs to the other choice out, whatever it holds', async () => {
		await sandbox.run(ofResource({ ...john, databaseId: locator(1) }));
		expect(sandbox.bodies()[0]).toEqual({ resource_id: 24, from_id: '', limit: 50 });

		sandbox.current.reset();
		await sandbox.run(
			subscriptionIn('getMany', {
				...byId(JOHN),
				...toService,
				returnAll: true,
				filters: { status: 'x' },
			}),
		);
		expect(sandbox.onlyBody()).toEqual({ db_id: 1, profile_id: JOHN });
	});

	it.each([
		[{ subscriptionsOf: '={{ $json.none }}' }, "'Subscriptions Of' is empty"],
		[{ resourceId: locator('={{ $json.none }}') }, "'Resource' is empty"],
		[{ filters: { status: 'gone' } }, "'Status' has an unknown value: gone"],
	])('with %j is refused before anything is sent', async (more, message) => {
		const every = { ...everyMatchingValue, databaseId: locator(1) };
		const { error } = await sandbox.run({ ...every, ...ofResource(more) });

		expect(error?.message).toBe(message);
		expect(sandbox.current.requests).toEqual([]);
	});
});
