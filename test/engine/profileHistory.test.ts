import type { INodeParameters } from 'n8n-workflow';

import { JOHN } from '../sandbox/support';
import { locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const of = (operation: string, more: INodeParameters = {}): INodeParameters => ({
	resource: 'profile',
	operation,
	databaseId: locator(1),
	...(operation === 'getHistory' && { matching: 'email', email: 'john@example.com' }),
	...more,
});
const autumn = { dateFrom: '2024-07-15', dateTo: '2024-10-09' };

describe('the history of a profile', () => {
	it('is one item for each event, newest first, simplified', async () => {
		const { items } = await sandbox.run(of('getHistory'));

		expect(sandbox.onlyBody()).toEqual({
			list_id: 1,
			matching: 'email',
			email: 'john@example.com',
		});
		expect(items.map(({ json }) => json.action)).toEqual(['open', 'deliv', 'send']);
		expect(items[0]?.json).toEqual({
			action: 'open',
			datetime: '2024-09-28T08:10:03.510Z',
			profile_id: JOHN,
			email: 'john@example.com',
			channel: 'email',
			campaign_id: 5,
			campaign_name: expect.any(String) as string,
			message_id: 5,
			message_name: 'Template 5',
			count: 1,
		});
	});

	it('has what was really sent', async () => {
		await sandbox.run({
			resource: 'triggerMailing',
			operation: 'start',
			triggerMailingId: locator(12),
			matching: 'email',
			email: 'john@example.com',
		});
		const { items } = await sandbox.run(of('getHistory', { simplify: false }));

		expect(items.map(({ json }) => json.action).slice(0, 2)).toEqual(['deliv', 'send']);
		expect(items[0]?.json).toMatchObject({ campaign_id: 12, list_id: 1, subscription: {} });
	});

	it.each([
		[{ dateFrom: '2024-09-28' }, { date_from: '2024-09-28' }, ['open']],
		[{ dateTo: '27.09.2024' }, { date_to: '2024-09-27' }, ['deliv', 'send']],
		[
			{ dateFrom: '2024-09-27', dateTo: '2024-09-28' },
			{ date_from: '2024-09-27', date_to: '2024-09-28' },
			['open', 'deliv', 'send'],
		],
	])('is that of a period: %j', async (period, sent, actions) => {
		const { items } = await sandbox.run(of('getHistory', { additionalFields: period }));

		expect(sandbox.onlyBody()).toMatchObject(sent);
		expect(items.map(({ json }) => json.action)).toEqual(actions);
	});

	it('begins with a day of the time zone of the workflow', async () => {
		const { items } = await sandbox.run(
			of('getHistory', {
				additionalFields: { dateFrom: '={{ DateTime.fromISO("2024-09-27T23:30:00Z") }}' },
			}),
		);

		expect(sandbox.onlyBody()).toMatchObject({ date_from: '2024-09-28' });
		expect(items).toHaveLength(1);
	});

	it('of nobody is a failure', async () => {
		const { error } = await sandbox.run(of('getHistory', { email: 'nobody@example.com' }));

		expect(error).toMatchObject({ httpCode: '404' });
	});
});

describe('the history of all', () => {
	it('is that of a period, with fields of the profiles where they are asked for', async () => {
		const { items } = await sandbox.run(
			of('getHistoryOfAll', { ...autumn, limit: 2, additionalFields: { fields: ['CRM_ID'] } }),
		);

		expect(sandbox.onlyBody()).toEqual({
			list_id: 1,
			date_from: '2024-07-15',
			date_to: '2024-10-09',
			from_id: '',
			limit: 2,
			fields: ['CRM_ID'],
		});
		expect(items).toHaveLength(2);
		expect(items[0]?.json).toMatchObject({ fields: { CRM_ID: '123420' }, list_id: 1 });
	});

	const manyEvents = (count: number) => {
		const { history } = sandbox.current.state;
		const [first] = history;
		if (first === undefined) throw new Error('The sandbox has no history');
		for (let number = 4; number <= count; number++) history.push({ ...first, number });
	};

	it('is read to its end', async () => {
		manyEvents(2500);
		const { items, hints } = await sandbox.run(
			of('getHistoryOfAll', { ...autumn, returnAll: true }),
		);

		expect(items).toHaveLength(2500);
		expect(hints).toEqual([]);
	});

	it('says that there may be more where the platform does not tell how to go on', async () => {
		manyEvents(1500);
		sandbox.current.setVariants({ historyPointer: 'absent' });
		const { items, hints } = await sandbox.run(
			of('getHistoryOfAll', { ...autumn, returnAll: true }),
		);

		expect(items).toHaveLength(1000);
		expect(hints.join()).toContain('there may be more than these 1000 entries');
	});

	it.each<[INodeParameters, string]>([
		[{ dateFrom: '2024-10-09', dateTo: '2024-07-15' }, "'To' is 2024-07-15, before 'From'"],
		[{ ...autumn, dateFrom: '={{ $json.none }}' }, "'From' is empty"],
		[{ ...autumn, dateTo: 'soon' }, "'To' is not a date: soon"],
	])('is refused before anything is sent: %j', async (more, message) => {
		const { error } = await sandbox.run(of('getHistoryOfAll', more));

		expect(error?.message).toContain(message);
		expect(sandbox.current.requests).toEqual([]);
	});
});
