import { importAndStart, importAndStartMany, locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const withForm = (...subscription: object[]) => ({
	...importAndStart,
	subscriptions: { subscription: subscription.map((one) => ({ resourceId: locator(24), ...one })) },
});
const sent = () => (sandbox.onlyBody().data as { subscriptions?: unknown }).subscriptions;

describe('a subscription of the form', () => {
	it.each([
		[{ channel: 'email', email: 'n@example.com' }, { email: 'n@example.com' }],
		[{ channel: 'sms', phone: '+79005556677' }, { phone: '+79005556677' }],
		[
			{ channel: 'push', provider: 'ios-apns', subscriptionId: 'abc' },
			{ provider: 'ios-apns', subscription_id: 'abc' },
		],
		[{ channel: 'telegram_bot', chatId: '123' }, { cc_data: { id: 123 } }],
		[{ channel: 'whatsapp', phone: '+79005556677' }, { cc_data: { phone: '+79005556677' } }],
		[{ channel: 'viber', phone: '+79005556677' }, { cc_data: { phone: '+79005556677' } }],
		[{ channel: 'notify', phone: '+79005556677' }, { cc_data: { phone: '+79005556677' } }],
	])('of the channel %j is sent as %j', async (form, address) => {
		const { items } = await sandbox.run(withForm(form));

		expect(items[0]?.json).toMatchObject({ success: true });
		expect(sent()).toEqual([{ channel: form.channel, resource_id: 24, ...address }]);
	});

	it('leaves the fields of other channels out, although they were filled in before', async () => {
		await sandbox.run(
			withForm({ channel: 'sms', phone: '+79005556677', email: 'old@example.com' }),
		);

		expect(sent()).toEqual([{ channel: 'sms', resource_id: 24, phone: '+79005556677' }]);
	});

	it('has status, priority, categories and custom fields where the user added them', async () => {
		const additionalFields = {
			status: 'unconfirmed',
			priority: 0,
			categories: 'news, sale',
			customFields: { field: [{ name: 'CRM_ID', value: 'work-1' }] },
		};
		await sandbox.run(withForm({ channel: 'email', email: 'n@example.com', additionalFields }));

		expect(sent()).toEqual([
			{
				channel: 'email',
				resource_id: 24,
				email: 'n@example.com',
				status: 'unconfirmed',
				priority: 0,
				cats: ['news', 'sale'],
				custom_fields: { CRM_ID: 'work-1' },
			},
		]);
	});

	it('comes after those of the JSON', async () => {
		const own = { channel: 'sms', phone: '+79005556677', resource_id: 24 };
		await sandbox.run({
			...withForm({ channel: 'email', email: 'n@example.com' }),
			profileDataJson: { _fname: 'Nathan', subscriptions: [own] },
		});

		expect(sandbox.onlyBody().data).toEqual({
			_fname: 'Nathan',
			subscriptions: [own, { channel: 'email', email: 'n@example.com', resource_id: 24 }],
		});
	});

	it('belongs to each profile of a batch', async () => {
		await sandbox.run(
			{
				...importAndStartMany,
				email: '={{ $json.email }}',
				...{
					subscriptions: {
						subscription: [
							{ channel: 'email', email: '={{ $json.email }}', resourceId: locator(7) },
						],
					},
				},
			},
			{ items: [{ json: { email: 'a@example.com' } }, { json: { email: 'b@example.com' } }] },
		);

		const subscribed = sandbox.current.state.profiles
			.all()
			.flatMap(({ subscriptions }) => subscriptions)
			.filter(({ email }) => email === 'a@example.com' || email === 'b@example.com');
		expect(subscribed.map(({ email }) => email).sort()).toEqual(['a@example.com', 'b@example.com']);
	});

	it.each([
		[
			{ channel: 'email', email: 'nobody' },
			"'Subscription 1: Email' is not an email address: nobody",
		],
		[
			{ channel: 'telegram_bot', chatId: 'x' },
			"'Subscription 1: Chat ID' is not a whole number: x",
		],
		[
			{ channel: 'email', email: 'n@example.com', resourceId: locator('') },
			"'Subscription 1: Subscription Resource' is empty",
		],
		[
			{ channel: 'push', provider: '', subscriptionId: 'abc' },
			"'Subscription 1: Provider' is empty",
		],
		[{ channel: 'fax' }, "'Subscription 1: Channel' has an unknown value: fax"],
	])('%j is refused by name', async (form, message) => {
		const { error } = await sandbox.run(withForm(form));

		expect(error?.message).toBe(message);
		expect(sandbox.current.requests).toHaveLength(0);
	});

	it('cannot be added to a JSON whose subscriptions are no list', async () => {
		const { error } = await sandbox.run({
			...withForm({ channel: 'email', email: 'n@example.com' }),
			profileDataJson: { subscriptions: 'all' },
		});

		expect(error?.message).toContain("'Profile Data' holds 'subscriptions' that are not a list");
	});
});

it('of the form take the email that the profile is matched by, where none is entered', async () => {
	await sandbox.run(
		{
			...withForm({ channel: 'email', email: '={{ $parameter.email }}', resourceId: locator(7) }),
			matching: 'email',
			email: '={{ $json.address }}',
		},
		{ items: [{ json: { address: 'zoe@example.com' } }] },
	);

	expect(sandbox.onlyBody().data).toMatchObject({
		subscriptions: [{ channel: 'email', email: 'zoe@example.com', resource_id: 7 }],
	});
});
