import { JOHN, OLLY } from '../sandbox/support';
import {
	activateMailing,
	activateScenario,
	deactivateScenario,
	everyMatchingValue,
	everyOperation,
	reads,
	importAndStart,
	locator,
	start,
} from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const scenario = (id: number) => sandbox.current.state.scenarios.find((one) => one.id === id);
const mailing = (id: number) => sandbox.current.state.mailings.find((one) => one.id === id);

describe('Scenario: Start', () => {
	it('engages the profile', async () => {
		const { items } = await sandbox.run(start);

		expect(items).toEqual([{ json: { success: true, duplicate: false }, pairedItem: { item: 0 } }]);
		expect(sandbox.current.state.scenarioEntries).toMatchObject([
			{ scenarioId: 12, profileId: JOHN },
		]);
	});

	it('engages everyone who meets a custom query, which stands in place of the matching', async () => {
		const query = { email: { $in: ['john@example.com', 'olly@example.com'] } };
		await sandbox.run({
			...start,
			matching: 'custom_request',
			customRequest: JSON.stringify(query),
		});

		expect(sandbox.onlyBody()).toEqual({ id: 12, custom_request: query });
		expect(sandbox.current.state.scenarioEntries.map(({ profileId }) => profileId).sort()).toEqual(
			[JOHN, OLLY].sort(),
		);
	});

	it('sends content, resource and subscription filter', async () => {
		await sandbox.run({
			...start,
			additionalFields: {
				content: { order: 'A-100' },
				resourceId: 24,
				subscriptionFilter: {
					subscription: { channel: 'sms', phone: '+79000000000', notStrict: true },
				},
			},
		});

		expect(sandbox.onlyBody()).toEqual({
			id: 12,
			matching: 'email',
			email: 'john@example.com',
			content: { order: 'A-100' },
			resource_id: 24,
			subscription_filter: { phone: '+79000000000', not_strict: true },
		});
	});

	it.each([
		[
			{ channel: 'email', email: 'j@example.com' },
			{ email: 'j@example.com', not_strict: false },
		],
		[
			{ channel: 'push', provider: 'ios-apns', subscriptionId: '1234' },
			{ provider: 'ios-apns', subscription_id: '1234', not_strict: false },
		],
	])('writes the subscription filter of a channel: %j', async (subscription, filter) => {
		await sandbox.run({ ...start, additionalFields: { subscriptionFilter: { subscription } } });

		expect(sandbox.onlyBody()).toMatchObject({ subscription_filter: filter });
	});

	it('leaves the resource out where the matching takes none, although it was set before', async () => {
		await sandbox.run({
			...start,
			...everyMatchingValue,
			profileId: JOHN,
			matching: '={{ "profile_id" }}',
			additionalFields: { resourceId: locator('24') },
		});

		expect(sandbox.onlyBody()).toEqual({ id: 12, matching: 'profile_id', profile_id: JOHN });
	});
});

describe('Scenario: Import and Start', () => {
	it('creates the profile, engages it, and tells its ID', async () => {
		const { items } = await sandbox.run(importAndStart);

		const entry = sandbox.current.state.scenarioEntries[0];
		expect(items[0]?.json).toEqual({
			success: true,
			duplicate: false,
			profile_id: entry?.profileId,
		});
		const profile = sandbox.current.state.profiles.get(entry?.profileId ?? '');
		expect(profile?.data).toMatchObject({ _fname: 'Nathan', email: 'nathan@example.com' });
	});

	it('sends the flags that the user set, also those set to false', async () => {
		await sandbox.run({
			...importAndStart,
			additionalFields: { detectGeo: false, skipTriggers: true, skipInvalidSubscriptions: true },
		});

		expect(sandbox.onlyBody()).toMatchObject({
			detect_geo: false,
			skip_triggers: true,
			skip_invalid_subscriptions: true,
		});
	});

	it('takes profile data as an object from an expression', async () => {
		await sandbox.run(
			{ ...importAndStart, profileDataJson: '={{ $json.profile }}' },
			{ items: [{ json: { profile: { _lname: 'Doe', phones: ['+79001234567'] } } }] },
		);

		expect(sandbox.onlyBody().data).toEqual({ _lname: 'Doe', phones: ['+79001234567'] });
	});
});

describe('Scenario: Activate and Deactivate', () => {
	it('switches a scenario on', async () => {
		await sandbox.run(activateScenario);

		expect(scenario(15)?.isActive).toBe(true);
		expect(sandbox.onlyBody()).toEqual({ id: 15 });
	});

	it('switches a scenario off', async () => {
		await sandbox.run(deactivateScenario);

		expect(scenario(12)?.isActive).toBe(false);
	});
});

describe('Mailing: Activate', () => {
	it('switches the mailing on without launching it', async () => {
		await sandbox.run(activateMailing);

		expect(sandbox.onlyBody()).toEqual({ id: 82 });
		expect(mailing(82)).toMatchObject({ isActive: true, launches: [] });
	});

	it('launches it at once for another audience, with a limit and content', async () => {
		await sandbox.run({
			...activateMailing,
			runNow: true,
			additionalFields: {
				audience: { source: { type: 'segment', segmentId: locator('5') } },
				overrideLimit: 300,
				content: '{ "field": "value" }',
			},
		});

		expect(mailing(82)?.launches).toMatchObject([
			{ source: { type: 'segment', id: 5 }, limit: 300, content: { field: 'value' } },
		]);
	});

	it('leaves another audience out when the launch was switched off again', async () => {
		await sandbox.run({
			...activateMailing,
			runNow: '={{ false }}',
			additionalFields: { audience: { source: { type: 'segment', segmentId: locator('5') } } },
		});

		expect(sandbox.onlyBody()).toEqual({ id: 82 });
	});
});

const actions = Object.entries(everyOperation).filter(([name]) => !reads(name));
const readings = Object.entries(everyOperation).filter(([name]) => reads(name));
/** What Altcraft works out anew each time goes under a key of its own. */
const ANEW = ['order.calculate'];

describe('every operation', () => {
	it.each(actions)('%s carries a Request-ID under both of its names', async (_name, parameters) => {
		await sandbox.run(parameters);

		// Beside it there may be requests that only look something up.
		const { headers } = sandbox.onlyChange();
		expect(headers['request-id']).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
		expect(headers['x-request-id']).toBe(headers['request-id']);
	});

	it.each(readings.filter(([name]) => !ANEW.includes(name)))(
		'%s carries none, since it changes nothing',
		async (_name, parameters) => {
			await sandbox.run(parameters);

			expect(sandbox.current.requests[0]?.headers).not.toHaveProperty('request-id');
		},
	);

	it.each(actions)('%s tells that it went through', async (_name, parameters) => {
		const { items } = await sandbox.run(parameters);

		expect(items[0]?.json).toMatchObject({ success: true, duplicate: false });
		expect(items[0]?.json.data).not.toBeNull();
	});

	it.each(Object.entries(everyOperation))(
		'%s never gives an item with the key "error"',
		async (_name, parameters) => {
			const { items } = await sandbox.run(parameters);

			expect(items.length).toBeGreaterThan(0);
			for (const { json } of items) expect(json).not.toHaveProperty('error');
		},
	);
});
