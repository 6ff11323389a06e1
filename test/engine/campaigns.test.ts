import { everyOperation } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const activate = everyOperation['campaign.activate'] ?? {};
const campaign = (id: number) => sandbox.current.state.campaigns.find((one) => one.id === id);

describe('Campaign: Activate', () => {
	it('starts at once without a date, and sends none', async () => {
		await sandbox.run({ ...activate, startDate: '', deactivateDate: '', completedDate: '' });

		expect(sandbox.onlyBody()).toEqual({ id: 1 });
		expect(campaign(1)?.state).toBe('active');
	});

	it.each(['either', 'start_date', 'activate_date'] as const)(
		'is planned, whichever name the start has: %s',
		async (campaignStartName) => {
			sandbox.current.setVariants({ campaignStartName });
			await sandbox.run({
				...activate,
				startDate: '2099-03-15T10:00:00',
				deactivateDate: '2099-03-20T15:30:00Z',
				completedDate: '2099-04-01',
			});

			expect(sandbox.onlyBody()).toEqual({
				id: 1,
				activate_date: '2099-03-15T10:00:00+03:00',
				start_date: '2099-03-15T10:00:00+03:00',
				deactivate_date: '2099-03-20T15:30:00Z',
				completed_date: '2099-04-01T00:00:00+03:00',
			});
			expect(campaign(1)?.state).toBe('waiting');
		},
	);

	it.each([
		['{{ $now.plus({ days: 1 }) }}', /^\d{4}-\d\d-\d\dT[\d:.]+\+03:00$/],
		['{{ $today }}', /^\d{4}-\d\d-\d\dT00:00:00\.000\+03:00$/],
		["{{ '2099-03-15'.toDateTime() }}", /^2099-03-15T00:00:00/],
		['{{ new Date(0) }}', /^1970-01-01T00:00:00\.000Z$/],
	])('takes the date that %s gives', async (expression, written) => {
		await sandbox.run({
			...activate,
			startDate: `=${expression}`,
			deactivateDate: `=${expression}`,
			completedDate: `=${expression}`,
		});

		const { id, ...dates } = sandbox.onlyBody();
		expect(id).toBe(1);
		expect(Object.keys(dates).sort()).toEqual([
			'activate_date',
			'completed_date',
			'deactivate_date',
			'start_date',
		]);
		for (const date of Object.values(dates)) expect(date).toMatch(written);
	});

	it('does not start at once where the date that an item should bring is missing', async () => {
		const { error } = await sandbox.run({ ...activate, startDate: '={{ $json.start }}' });

		expect(error?.message).toBe("'Start Date' has an expression that gives no date");
		expect(sandbox.current.requests).toEqual([]);
	});

	it.each([
		['{{ 46205 }}', 'is a number as spreadsheets count days, and not a date: 46205'],
		['{{ 46205.5 }}', 'is a number as spreadsheets count days, and not a date: 46205.5'],
		['{{ 1000000000 }}', 'is a number that is not clearly a date: 1000000000'],
		['Invalid DateTime', 'is not a date: Invalid DateTime'],
	])('does not start at once by %s', async (expression, problem) => {
		const { error } = await sandbox.run({ ...activate, startDate: `=${expression}` });

		expect(error?.message).toBe(`'Start Date' ${problem}`);
		expect(sandbox.current.requests).toEqual([]);
	});

	it('takes a number that can be but one date, and a date that is read in one way', async () => {
		const soon = new Date(Date.now() + 86_400_000).toISOString();
		await sandbox.run({
			...activate,
			startDate: `={{ ${String(Date.parse(soon))} }}`,
			deactivateDate: '=15.03.2099',
			completedDate: '=15.04.2099 10:20',
		});

		expect(sandbox.onlyBody()).toMatchObject({
			start_date: soon,
			deactivate_date: '2099-03-15T00:00:00+03:00',
			completed_date: '2099-04-15T10:20:00+03:00',
		});
	});

	it('refuses what is no date by name', async () => {
		const { error } = await sandbox.run({ ...activate, startDate: 'tomorrow' });

		expect(error?.message).toBe("'Start Date' is not a date: tomorrow");
	});
});

it.each([
	['deactivate', 'inactive'],
	['complete', 'completed'],
])('Campaign: %s makes it %s', async (operation, state) => {
	await sandbox.run(everyOperation[`campaign.${operation}`] ?? {});

	expect(campaign(18)?.state).toBe(state);
});
