import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';

import type { INodeParameters } from 'n8n-workflow';

import { SANDBOX_TOKENS } from '../../sandbox/server';
import { JOHN } from '../sandbox/support';
import { locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const of = (resource: string, operation: string, more: INodeParameters = {}): INodeParameters => ({
	resource,
	operation,
	...more,
});
const bodyTo = (path: string) => {
	const request = sandbox.current.requests.find((one) => one.path === `/api/v1.1${path}`);
	const { token, ...body } = (request?.body ?? {}) as Record<string, unknown>;
	expect(token).toBe(SANDBOX_TOKENS.full);
	return body;
};
const paths = () => sandbox.current.requests.map(({ path }) => path.replace('/api/v1.1', ''));

describe('a database, and a resource', () => {
	it('tells what it is', async () => {
		const { items } = await sandbox.run(of('database', 'get', { databaseId: locator('#1') }));

		expect(sandbox.onlyBody()).toEqual({ id: 1 });
		expect(items).toEqual([
			{
				json: { id: 1, name: 'Shop customers', suppress_id: 1, description: 'May contain info' },
				pairedItem: { item: 0 },
			},
		]);
	});

	it('tells its channels and databases', async () => {
		const { items } = await sandbox.run(
			of('subscriptionResource', 'get', { resourceId: locator(1) }),
		);

		expect(sandbox.onlyBody()).toEqual({ id: 1 });
		expect(items[0]?.json).toMatchObject({ channels: ['email', 'push'], dbs_ids: [1], id: 1 });
	});

	it.each(['Groups, Id, Name', 'groups, id, name'] as const)(
		'is listed with groups in small letters where Altcraft writes %s',
		async (databaseGroupKeys) => {
			sandbox.current.setVariants({ databaseGroupKeys });
			const { items } = await sandbox.run(of('database', 'getMany', { filters: { tags: 'B2C' } }));

			expect(sandbox.current.requests[0]?.body).toMatchObject({ ui_tags: ['B2C'], limit: 50 });
			expect(items.map(({ json: { id } }) => id)).toEqual([1]);
			expect(items[0]?.json.groups).toContainEqual({ id: 0, name: 'main' });
		},
	);

	it('is listed by groups', async () => {
		const { items } = await sandbox.run(
			of('subscriptionResource', 'getMany', { filters: { groupIds: '1' } }),
		);

		expect(items.map(({ json: { id } }) => id)).toEqual([30]);
	});
});

describe('the fields', () => {
	const own = { category: 'custom', required: false, type: 'unicode' };

	it.each(['likeResources', 'byName'] as const)(
		'of a database are listed in whichever form Altcraft tells them: %s',
		async (databaseFields) => {
			sandbox.current.setVariants({ databaseFields });
			const { items } = await sandbox.run(of('database', 'getFields', { databaseId: locator(1) }));

			expect(sandbox.onlyBody()).toEqual({ id: 1, db_id: 1 });
			expect(items[0]?.json).toEqual({
				...(databaseFields === 'likeResources' && own),
				...{ name: 'CRM_ID', title: 'Id in the CRM', type: 'unicode' },
			});
		},
	);

	it('of a database are not taken for none where Altcraft tells nothing', async () => {
		sandbox.current.setVariants({ databaseFields: 'unreadable' });
		const { error } = await sandbox.run(of('database', 'getFields', { databaseId: locator(1) }));

		expect(error?.message).toBe('Altcraft answered, but told of no fields');
	});

	it('of subscriptions are those of a channel', async () => {
		const { items } = await sandbox.run(
			of('subscriptionResource', 'getFields', { resourceId: locator(1), channel: 'email' }),
		);

		expect(sandbox.onlyBody()).toEqual({ id: 1, channel: 'email' });
		expect(items[1]?.json).toEqual({
			...{ name: '_device_type', title: 'Device type', type: 'unicode' },
			...{ category: 'system', required: false, dictionary: 'devices' },
		});
	});

	it.each(['viber', '={{ $json.none }}'])(
		'in the channel %s are not asked for',
		async (channel) => {
			const { error } = await sandbox.run(
				of('subscriptionResource', 'getFields', { resourceId: locator(1), channel }),
			);

			expect(error?.message).toContain("'Channel'");
			expect(sandbox.current.requests).toEqual([]);
		},
	);
});

describe.each([
	['database', '/databases', { id: 1, resource_id: 24 }],
	['subscriptionResource', '/resources', { id: 24, list_id: 1 }],
])('the statistics of a %s', (resource, folder, asked) => {
	const statistics = (more: INodeParameters = {}) =>
		of(resource, 'getStatistics', {
			databaseId: locator(1),
			resourceId: locator(24),
			...more,
		});
	const unsubscribe = async () => {
		await sandbox.run(
			of('subscription', 'upsert', {
				databaseId: locator(1),
				matching: 'profile_id',
				profileId: JOHN,
				resourceId: locator(24),
				subscription: { subscription: { channel: 'email', email: 'john@example.com' } },
				status: 'unsubscribed',
			}),
		);
	};
	const unsubscribed = (items: ReadonlyArray<{ json: INodeParameters | object }>) =>
		items.map(({ json: one }) => ('unsubscribed' in one ? one.unsubscribed : undefined))[0];

	it('are those that Altcraft counted last, a channel an item', async () => {
		await unsubscribe();
		const { items } = await sandbox.run(statistics());

		expect(bodyTo(`${folder}/get_counters`)).toEqual(asked);
		expect(items[0]?.json).toEqual({
			...{ channel: 'email', all: 5, subscribed: 4, unsubscribed: 0, complained: 0 },
			...{ hardbounced: 0, unconfirmed: 0, suspended: 0, invalid: 0 },
			...{ subscribed_sendable: 4, unconfirmed_sendable: 0 },
		});
		expect(items.map(({ json: { channel } }) => channel)).toEqual(
			expect.arrayContaining(['email', 'sms', 'push']),
		);
		expect(paths()).not.toContain('/tasks/status');
	});

	it('are counted anew where that is wanted, and stay so', async () => {
		await unsubscribe();
		const { items } = await sandbox.run(statistics({ refresh: true }));

		expect(bodyTo(`${folder}/refresh_counters`)).toEqual(asked);
		expect(unsubscribed(items)).toBe(1);
		expect(items[0]?.pairedItem).toEqual({ item: 0 });
		expect(unsubscribed((await sandbox.run(statistics())).items)).toBe(1);
	});

	it('are as Altcraft tells them without Simplify', async () => {
		const { items } = await sandbox.run(statistics({ simplify: false }));

		expect(items[0]?.json).toMatchObject({ channel: 'email', status: { subscribed: 4 } });
	});

	it('carry a key where Altcraft counts, and none where it only tells', async () => {
		await sandbox.run(statistics());
		expect(sandbox.current.requests[0]?.headers).not.toHaveProperty('request-id');
		await sandbox.run(statistics({ refresh: true, options: { requestId: 'monday' } }));
		expect(sandbox.onlyChange().headers['request-id']).toBe('monday');
	});

	it('that are only read go out for each item, whatever key was left in the options', async () => {
		const { items } = await sandbox.run(statistics({ options: { requestId: 'monday' } }), {
			items: [{}, {}],
		});

		expect(sandbox.current.requests).toHaveLength(2);
		for (const { json: one } of items) expect(one).not.toHaveProperty('duplicate');
	});

	it('are the task alone where nobody waits, and come to the address that is given', async () => {
		const received: unknown[] = [];
		const server = createServer((request, response) => {
			void json(request).then((body) => {
				received.push(body);
				response.end();
				server.emit('received');
			});
		}).listen(0, '127.0.0.1');
		await once(server, 'listening');
		const arrived = once(server, 'received');
		const address = server.address();
		const port = typeof address === 'object' ? String(address?.port) : '';
		const url = `http://127.0.0.1:${port}/figures`;
		const { items } = await sandbox.run(
			statistics({
				refresh: true,
				waitForCompletion: false,
				additionalFields: { feedbackUrl: url },
			}),
		);
		await arrived;
		server.close();
		server.closeAllConnections();

		expect(bodyTo(`${folder}/refresh_counters`)).toEqual({
			...asked,
			feedback: { type: 'JSON', url },
		});
		expect(items[0]?.json).toEqual({
			success: true,
			duplicate: false,
			task_id: sandbox.current.state.tasks[0]?.id,
		});
		expect(received).toHaveLength(1);
	});

	it('go nowhere else where the node waits for them, or does not have them counted', async () => {
		const additionalFields = { feedbackUrl: 'http://127.0.0.1:1/' };
		await sandbox.run(statistics({ additionalFields }));
		expect(bodyTo(`${folder}/get_counters`)).toEqual(asked);
		await sandbox.run(statistics({ refresh: true, additionalFields }));
		expect(bodyTo(`${folder}/refresh_counters`)).toEqual(asked);
	});

	it.each([
		['={{ $json.none }}', "'Feedback URL' is empty"],
		['n8n.example.com/webhook', "'Feedback URL' is not a web address"],
		['file:///etc/passwd', "'Feedback URL' is not a web address"],
	])('do not go to %s', async (feedbackUrl, message) => {
		const { error } = await sandbox.run(
			statistics({ refresh: true, waitForCompletion: false, additionalFields: { feedbackUrl } }),
		);

		expect(error?.message).toContain(message);
		expect(sandbox.current.requests).toEqual([]);
	});

	it('fail with the task where it fails', async () => {
		sandbox.current.setVariants({ taskProgress: 'fails' });
		const { error } = await sandbox.run(statistics({ refresh: true }));

		expect(error?.message).toBe('Altcraft did not get the task done (failed)');
		expect(error?.description).toContain(sandbox.current.state.tasks.at(-1)?.id);
	});

	it('of a database that is not in the resource are refused', async () => {
		const { error } = await sandbox.run(statistics({ databaseId: locator(2) }));

		expect(error).toMatchObject({ httpCode: '413' });
	});
});

it('the statistics of a resource that a platform does not know are had another way', async () => {
	sandbox.current.setVariants({ resourceCounters: 'absent' });
	const { error } = await sandbox.run(
		of('subscriptionResource', 'getStatistics', {
			databaseId: locator(1),
			resourceId: locator(24),
		}),
	);

	expect(error?.message).toBe('This Altcraft does not know the operation');
	expect(error?.description).toContain('Database: Get Statistics');
	expect(error?.description).toContain('docs/inferred.md');
});
