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
