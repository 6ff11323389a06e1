import { newMailing, startSandbox } from '../../sandbox/server';
import { Client, JOHN, useClient } from './support';

const client = useClient();

const NO_TIMES = {
	...{ start_mins: [], start_hours: [], start_mdays: [], start_wdays: [] },
	...{ start_months: [], start_years: [] },
};
/** Adds an active mailing with a schedule, and lets the time pass between two moments. */
function pass(from: string, to: string, times: object, more: { isActive?: boolean } = {}) {
	const { sandbox } = client;
	sandbox.setTime(new Date(from));
	const settings = { start_schedule: { ...NO_TIMES, ...times } };
	const planned = { id: 700, name: 'Planned', type: 'regular', isActive: true } as const;
	const mailing = newMailing({ ...planned, settings, ...more });
	sandbox.state.mailings.push(mailing);
	sandbox.setTime(new Date(to));
	return mailing.launches.map(({ at }) => at.toISOString().slice(0, 16));
}

describe('a schedule', () => {
	test('sends at its minute, by the clock of Moscow, to the audience of the mailing', () => {
		const times = { start_hours: [10], start_mins: [0, 30] };
		expect(pass('2026-12-30T22:00:00Z', '2026-12-31T22:00:00Z', times)).toEqual([
			'2026-12-31T07:00',
			'2026-12-31T07:30',
		]);
		expect(client.sandbox.state.sendings[0]).toMatchObject({ mailingId: 700, profileId: JOHN });
	});

	test.each([
		['UTC', '2027-01-01T00:30'],
		['Europe/Moscow', '2026-12-31T21:30'],
	] as const)('once, at the turn of the year, in %s', (scheduleTimeZone, at) => {
		client.sandbox.setVariants({ scheduleTimeZone });
		const times = {
			...{ start_mins: [30], start_hours: [0], start_mdays: [1], start_months: [1] },
			start_years: [2027],
		};
		expect(pass('2026-12-30T00:00:00Z', '2027-01-10T00:00:00Z', times)).toEqual([at]);
	});

	test('names weekdays from Sunday on', () => {
		const times = { start_mins: [0], start_hours: [9], start_wdays: [0, 5] };
		const friday = '2026-12-25T06:00';
		const sunday = '2026-12-27T06:00';
		expect(pass('2026-12-21T00:00:00Z', '2026-12-28T00:00:00Z', times)).toEqual([friday, sunday]);
	});

	test('skips a time that the change to summer time skips, and knows one that comes twice', () => {
		const berlin = { tz: 'Europe/Berlin', start_mins: [30], start_hours: [2] };
		expect(pass('2027-03-27T12:00:00Z', '2027-03-29T12:00:00Z', berlin)).toEqual([
			'2027-03-29T00:30',
		]);
		client.sandbox.reset();
		expect(pass('2027-10-30T12:00:00Z', '2027-10-31T12:00:00Z', berlin)).toEqual([
			'2027-10-31T00:30',
		]);
	});

	test.each<[string, object, { isActive?: boolean }]>([
		['of a mailing that is off', { start_hours: [10], start_mins: [0] }, { isActive: false }],
		['without any time', {}, {}],
		['of the past', { start_hours: [10], start_mins: [0], start_years: [2026] }, {}],
	])('%s sends nothing', (_what, times, more) => {
		expect(pass('2027-01-01T00:00:00Z', '2027-01-03T00:00:00Z', times, more)).toEqual([]);
	});

	test('sends no more than the mailing allows', () => {
		client.sandbox.setTime(new Date('2027-01-01T06:59:00Z'));
		const settings = {
			limit: 1,
			start_schedule: { ...NO_TIMES, start_hours: [10], start_mins: [0] },
		};
		client.sandbox.state.mailings.push(
			newMailing({ id: 700, name: 'Planned', type: 'regular', isActive: true, settings }),
		);
		client.sandbox.setTime(new Date('2027-01-01T07:00:00Z'));
		expect(client.sandbox.state.sendings).toHaveLength(1);
	});
});

test('a mailing that was made over the API goes out when its time comes, once it is on', async () => {
	let now = new Date('2027-01-01T00:00:00Z');
	const sandbox = await startSandbox({ now: () => now });
	const api = Client.of(sandbox);
	const made = { data_type: 'list', data_id: 1, resource_id: 7, send_channel: 'email' };
	const start_schedule = { start_hours: [10], start_mins: [0] };
	const content = [{ message_id: 21 }];
	await api.call('/campaigns/regulars/add/', { ...made, name: 'x', content, start_schedule });
	const launches = async () => {
		await api.call('/campaigns/get', { id: 5512 });
		return sandbox.state.mailings.find(({ id }) => id === 5512)?.launches.length;
	};

	now = new Date('2027-01-02T12:00:00Z');
	expect(await launches()).toBe(0);
	await api.call('/campaigns/activate/', { id: 5512 });
	expect(await launches()).toBe(0);
	now = new Date('2027-01-03T12:00:00Z');
	expect(await launches()).toBe(1);
	await sandbox.close();
});

test('the clock is read and set over HTTP, and right again after a reset', async () => {
	const put = (body: object) =>
		client.send('/_sandbox/clock', {
			method: 'PUT',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify(body),
		});
	const year = async () => String((await client.send('/_sandbox/clock')).json.now).slice(0, 4);
	expect((await put({ now: '2099-01-01T00:00:00Z' })).json.now).toMatch(/^2099-01-01T00:00:0/);
	expect(await year()).toBe('2099');
	expect((await put({ now: 'tomorrow' })).status).toBe(400);
	expect((await put({})).status).toBe(400);
	client.sandbox.reset();
	expect(await year()).toBe(String(new Date().getFullYear()));
});
