import { onceAt } from '../../nodes/Altcraft/resources/mailing/scheduleTimes';

describe('a time of a schedule', () => {
	it.each([
		['2027-03-28T00:59:00Z', 'Europe/Berlin', [59, 1, 28, 3, 2027]],
		['2027-03-28T01:00:00Z', 'Europe/Berlin', [0, 3, 28, 3, 2027]],
		// The clock never shows it on that day.
		['2027-03-28 02:30', 'Europe/Berlin', [30, 3, 28, 3, 2027]],
		['2027-10-31T00:30:00Z', 'Europe/Berlin', [30, 2, 31, 10, 2027]],
		['2027-10-31T01:30:00Z', 'Europe/Berlin', [30, 2, 31, 10, 2027]],
		['2027-12-31T21:00:00Z', 'Europe/Moscow', [0, 0, 1, 1, 2028]],
		['2028-01-01T02:30:00Z', 'America/New_York', [30, 21, 31, 12, 2027]],
		['2027-07-01 10:00', 'Asia/Tokyo', [0, 10, 1, 7, 2027]],
	])('%s in %s is what the clock shows there', (given, timezone, parts) => {
		const { start_mins, start_hours, start_mdays, start_months, start_years, start_wdays } = onceAt(
			given,
			'Start At',
			{ timezone },
		);

		expect([start_mins, start_hours, start_mdays, start_months, start_years]).toEqual(
			parts.map((part) => [part]),
		);
		expect(start_wdays).toEqual([]);
	});
});
