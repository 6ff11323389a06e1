import { SANDBOX_TOKENS, startSandbox } from '../../sandbox/server';
import { check } from '../live/check';
import { nowhere } from '../support/nowhere';

/** The check of a real account, tried on a sandbox. */
const checked = async (playground?: Parameters<typeof check>[1]) => {
	const sandbox = await startSandbox({
		variants: { errorHttpStatus: 'asCode', listTotalKey: 'total', scenarioDeactivate: 'absent' },
	});
	const lines = await check({ host: sandbox.url, token: SANDBOX_TOKENS.full }, playground);
	await sandbox.close();
	return { lines, entries: sandbox.state.scenarioEntries.length };
};

it('settles what reading can settle, and changes nothing', async () => {
	const { lines, entries } = await checked();

	expect(entries).toBe(0);
	expect(lines).toEqual(
		expect.arrayContaining([
			'Does the token work in the body: code 0, HTTP 200',
			'What comes with an unknown token: code 401, HTTP 401',
			'Which of total, total_count and next_from_id a list has: total, next_from_id',
		]),
	);
});

it('settles the rest where a scenario and a profile are given for it', async () => {
	const { lines, entries } = await checked({ scenarioId: 12, email: 'john@example.com' });

	expect(entries).toBeGreaterThan(0);
	expect(lines).toEqual(
		expect.arrayContaining([
			'Which header tells of a duplicate, with Request-ID: Duplicate-Request',
			'Does Deactivate Scenario exist (asked without an ID, so that nothing changes): code 501, HTTP 501',
		]),
	);
});

it('goes on when the platform does not answer', async () => {
	const lines = await check({ host: await nowhere(), token: 'none' });

	expect(lines[0]).toMatch(/^Does the token work in the body: no answer/);
	expect(lines.length).toBeGreaterThan(5);
});
