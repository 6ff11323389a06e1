import { readFileSync } from 'node:fs';

import { SANDBOX_TOKENS, startSandbox } from '../../sandbox/server';
import { check } from '../live/check';
import { changingQuestions, readingQuestions } from '../live/questions';
import type { Shop } from '../live/shopQuestions';
import { questionsOf, shopQuestions } from '../live/shopQuestions';
import { JOHN } from '../sandbox/support';
import { nowhere } from '../support/nowhere';

/** The check of a real account, tried on a sandbox. */
const checked = async (playground?: Parameters<typeof check>[1], shop: Shop = {}) => {
	const sandbox = await startSandbox({
		variants: { errorHttpStatus: 'asCode', listTotalKey: 'total', scenarioDeactivate: 'absent' },
	});
	const held = () => {
		const { orders, pointsTransactions, promoCodes } = sandbox.state;
		return JSON.stringify([orders, pointsTransactions, promoCodes]);
	};
	const before = held();
	const lines = await check({ host: sandbox.url, token: SANDBOX_TOKENS.full }, playground, shop);
	expect(held()).toBe(before);
	await sandbox.close();
	return { lines, entries: sandbox.state.scenarioEntries.length };
};

it('settles what reading can settle, and changes nothing', async () => {
	const { lines, entries } = await checked();

	expect(entries).toBe(0);
	expect(lines).toEqual(
		expect.arrayContaining([
			'Does the token work in the body: code 0, HTTP 200. As the node assumes (docs/inferred.md: HTTP status of a refused request)',
			'What comes with an unknown token: code 401, HTTP 401. As the node assumes (docs/inferred.md: HTTP status of a refused request)',
			'Which of total, total_count and next_from_id a list of scenarios has: total, next_from_id. As the node assumes (docs/inferred.md: Paging of lists)',
			'Where the list of products has its entries and its pointer: result, next_from_id. As the node assumes (docs/inferred.md: Lists of orders, products and SKUs)',
			'What /market/sku/import answers to an import of nothing: code 400, HTTP 400, beside it: data. As the node assumes (docs/inferred.md: Answer of Create or Update of products and SKUs)',
			'What comes with a goal that names neither profile nor pixel, so that none is registered: code 400, HTTP 400. As the node assumes (docs/inferred.md: Code for a parameter that is not right)',
		]),
	);
});

it('settles what is open about segments, templates, mailings and files', async () => {
	const { lines } = await checked();

	expect(lines).toEqual(
		expect.arrayContaining([
			'What the list of segments calls the groups of one: Groups. As the node assumes (docs/inferred.md: Groups in the list of segments)',
			'Which fields a push message has: title, body, icon, click_url, click_url_new, custom_push_json_raw. As the node assumes (docs/inferred.md: Fields of push messages)',
			'Which time zone the schedule of a mailing names: none. As the node assumes (docs/inferred.md: Time zone of a schedule)',
			'Which numbers the days of the week have in the schedules of 20 mailings: there is none to look at. As the node assumes (docs/inferred.md: Days of the week in a schedule)',
			'Does /file_upload exist (asked without a file): code 400, HTTP 400. As the node assumes (docs/inferred.md: Upload of a file)',
		]),
	);
	expect(lines.filter((line) => line.includes('NOT as the node assumes'))).toEqual([]);
});

it('settles what hangs on profiles by the first of each list, and tells no values of theirs', async () => {
	const { lines } = await checked();

	expect(lines).toEqual(
		expect.arrayContaining([
			'Which key the next page of profiles has: next_from_id. As the node assumes (docs/inferred.md: Next page of Get Many (profiles))',
			'Whether a date in a query is a text or a $date: nobody has a date of registration. As the node assumes (docs/inferred.md: Dates in conditions on profiles)',
			'Whether the address of a subscription is nested in a profile: email_data. As the node assumes (docs/inferred.md: Get of a profile with several addresses)',
			'What the totals of relations hold, of the relation 1 and a profile: code 404, HTTP 404. As the node assumes (docs/inferred.md: Totals of relations)',
		]),
	);
	expect(lines.filter((line) => /no answer|NOT as/.test(line))).toEqual([]);
	expect(lines.join()).not.toMatch(/john@example\.com|[0-9a-f]{24}/);
});

it.each([
	['texts', 'text. As the node assumes'],
	['$date', '$date. NOT as the node assumes'],
] as const)('finds out how dates stand in a query: %s', async (queryDates, verdict) => {
	const sandbox = await startSandbox({ variants: { queryDates } });
	const known = sandbox.state.profiles.get(JOHN);
	if (known === undefined) throw new Error('The sandbox has no John');
	sandbox.state.profiles.save({
		...known,
		data: { ...known.data, _regdate: '2024-01-01T00:00:00Z' },
	});
	const lines = await check({ host: sandbox.url, token: SANDBOX_TOKENS.full });
	await sandbox.close();

	expect(lines).toContainEqual(
		expect.stringContaining(`Whether a date in a query is a text or a $date: ${verdict}`),
	);
});

it('settles what can be read of a loyalty program and of promo codes', async () => {
	const { lines } = await checked(undefined, {
		...{ loyalty: { programId: 123, email: 'john@example.com' }, promoCodeProgramId: 6 },
	});
	const told = (line: string) => expect.stringContaining(line) as string;

	expect(lines).toEqual(
		expect.arrayContaining([
			told('Is /loyalty/redeeme_points known, with the token in the body'),
			told('Where does the list of trigger promotions go on with from_id: after it. As the node'),
			told('What a balance without a points currency gives: code 400, HTTP 400. As the node'),
			told("a member's transactions have: next_from_id. As the node assumes"),
			told('What the list of all codes tells of them: code, attached, activated. As the node'),
			told('What comes with an unknown code: code 404, HTTP 404. As the node assumes'),
		]),
	);
	expect(lines.filter((line) => line.includes('NOT as the node assumes'))).toEqual([]);
});

it('settles the rest where a scenario and a profile are given for it', async () => {
	const { lines, entries } = await checked({ scenarioId: 12, email: 'john@example.com' });

	expect(entries).toBeGreaterThan(0);
	expect(lines).toEqual(
		expect.arrayContaining([
			expect.stringMatching(
				/^Which header tells of a duplicate, with Request-ID: Duplicate-Request\. As the node assumes/,
			),
			'Does Deactivate Scenario exist (asked without an ID, so that nothing changes): code 501, HTTP 501. NOT as the node assumes (docs/inferred.md: Deactivate of a scenario)',
		]),
	);
});

it('ends with an error when the host does not answer, or is none', async () => {
	await expect(check({ host: await nowhere(), token: 'none' })).rejects.toThrow('does not answer');
});

it('ends with an error when the token is refused', async () => {
	const sandbox = await startSandbox();
	await expect(check({ host: sandbox.url, token: 'none' })).rejects.toThrow(
		'does not know the token',
	);
	await sandbox.close();
});

it('names a line of the document that each question settles', () => {
	const document = readFileSync('docs/inferred.md', 'utf8');
	const questions = [
		...readingQuestions,
		...shopQuestions,
		...questionsOf({ loyalty: { programId: 1, email: '' }, promoCodeProgramId: 1 }),
		...changingQuestions({ scenarioId: 1, email: '' }),
	];
	for (const { settles } of questions) expect(document).toContain(`| ${settles} `);
});
