import type { INodeParameters } from 'n8n-workflow';

import { JOHN } from '../sandbox/support';
import { trackingData } from '../../sandbox/platform/hooks/event-data';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const bounces = (more: INodeParameters = {}): INodeParameters => ({
	...{ resource: 'report', operation: 'getSoftBounces' },
	...{ dateFrom: '2024-04-26', dateTo: '2024-05-01', ...more },
});

describe('the report of soft bounces', () => {
	it('is about the days from the first to the last', async () => {
		const { items } = await sandbox.run(bounces());

		expect(sandbox.onlyBody()).toEqual({ date_from: '2024-04-26', date_to: '2024-05-01' });
		expect(items.map(({ json }) => [json.to_domain, json.count])).toEqual([
			['busy.example', 5],
			['example.com', 3],
			['jetwire.name', 3],
		]);
	});

	it('takes days in the time zone of the workflow', async () => {
		await sandbox.run(
			bounces({ dateFrom: '2024-04-30T21:30:00Z', dateTo: '2024-05-01T20:59:00Z' }),
		);

		expect(sandbox.onlyBody()).toEqual({ date_from: '2024-05-01', date_to: '2024-05-01' });
	});

	it('is narrowed down', async () => {
		const { items } = await sandbox.run(
			bounces({ additionalFields: { mailingId: 83, top: 1, groupBy: 'ip' } }),
		);

		expect(sandbox.onlyBody()).toMatchObject({ campaign_id: 83, top: 1, group_by: 'ip' });
		expect(items).toHaveLength(1);
	});

	it.each<[INodeParameters, string]>([
		[{ dateTo: '2024-04-25' }, "'To' is 2024-04-25, before 'From', which is 2024-04-26"],
		[{ dateFrom: '={{ "" }}' }, "'From' is empty"],
		[{ dateFrom: '={{ "soon" }}' }, "'From' is not a date: soon"],
		[{ additionalFields: { top: 0 } }, "'Top' is not a whole number of 1 or more: 0"],
	])('with %j is refused before anything is sent', async (more, message) => {
		const { error } = await sandbox.run(bounces(more));

		expect(error?.message).toBe(message);
		expect(sandbox.current.requests).toEqual([]);
	});
});

it('senders are listed with channel and type', async () => {
	const { items } = await sandbox.run({ resource: 'sender', operation: 'getMany', limit: 2 });

	expect(items.map(({ json }) => json)).toEqual([
		{ channel: 'email', id: 1, name: 'AKMTA sender', type: 'akmta' },
		{ channel: 'sms', id: 2, name: 'Bulk SMS sender', type: 'bulksms_com' },
	]);
});

describe('the web version of a message', () => {
	const read = (sendMessageId: string): INodeParameters => ({
		...{ resource: 'message', operation: 'getWebVersion', sendMessageId },
	});

	it('is read by the ID that comes with its events', async () => {
		await sandbox.run({
			...{ resource: 'triggerMailing', operation: 'start', triggerMailingId: 12 },
			...{ matching: 'profile_id', profileId: JOHN },
		});
		const [sending] = sandbox.current.state.sendings;
		const { send_message_id: id } = sending ? trackingData(sending) : {};
		const { items } = await sandbox.run(read(String(id)));

		expect(items[0]?.json).toMatchObject({ email: { subject: 'News of the week' } });
	});

	it('may be gone', async () => {
		const { error } = await sandbox.run(read('u123'));

		expect(error).toMatchObject({ httpCode: '404' });
		expect(error?.description).toContain('Altcraft keeps web versions as long as');
	});
});
