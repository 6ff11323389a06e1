import { SANDBOX_TOKENS } from '../../sandbox/server';
import { JOHN, MARY } from '../sandbox/support';
import { importAndStartMany, startTriggerMany } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

/** Answers to a batch that tell less than each profile's result, or something else beside it. */
const sandbox = useSandbox();
const settings = { onError: 'continueRegularOutput' } as const;

/** What becomes of two profiles when the platform answers with this body. */
async function answered(parameters: typeof importAndStartMany, body: unknown, status = 200) {
	sandbox.current.fail({
		kind: 'body',
		status,
		body: JSON.stringify(body),
		contentType: 'application/json',
		times: 10,
	});
	const ids = [JOHN, MARY];
	const { items, saved } = await sandbox.run(
		{ ...parameters, email: '={{ $json.email }}', profileId: '={{ $json.id }}' },
		{ items: ids.map((id, n) => ({ json: { id, email: `p${String(n)}@example.com` } })), settings },
	);
	return { outputs: items.map(({ json }) => json), saved };
}

const byId = { ...startTriggerMany, matching: 'profile_id' };
const success = { success: true, duplicate: false };

describe('an answer with a code for the whole batch', () => {
	it.each([
		['nothing else', {}],
		['a list that is about the request', { data: [{ field: 'x' }, { field: 'y' }] }],
		['an empty list', { result: [] }],
	])('and %s is that refusal', async (_what, more) => {
		const { outputs } = await answered(importAndStartMany, {
			error: 402,
			error_text: 'Tariff limit',
			...more,
		});

		expect(outputs).toHaveLength(2);
		for (const { error, message } of outputs) {
			expect(error).toBe('The limit of your Altcraft plan is reached');
			expect(message).toContain('Altcraft says: "Tariff limit" (code 402)');
			expect(message).not.toContain('may have been');
		}
	});

	it('and a result for each profile is what the results say', async () => {
		const { outputs } = await answered(importAndStartMany, {
			error: 435,
			result: [
				{ error: 0, profile_id: JOHN },
				{ error: 435, error_text: 'Ambiguous' },
			],
		});

		expect(outputs).toEqual([
			{ ...success, profile_id: JOHN },
			{
				success: false,
				error: 'Several profiles match, and Altcraft does not choose between them',
				message: expect.stringContaining('(code 435)') as string,
			},
		]);
	});

	it.each([
		['as many as were sent', [JOHN, MARY]],
		['one of them', [JOHN]],
	])('and IDs of profiles, %s, is no success: they are to be checked', async (_what, result) => {
		for (const parameters of [startTriggerMany, byId]) {
			const { outputs } = await answered(parameters, {
				error: 500,
				error_text: 'internal',
				result,
			});

			for (const { error, message } of outputs) {
				expect(error).toBe('Altcraft could not process the request');
				expect(message).toContain('(code 500)');
				expect(message).toContain('may have been reached: check it in Altcraft');
			}
			sandbox.current.reset();
		}
	});
});

describe('IDs of the profiles that were reached', () => {
	it('are the same in large letters and in small ones', async () => {
		const result = [JOHN.toUpperCase(), MARY];
		const { outputs } = await answered(byId, { error: 0, result });

		expect(outputs).toEqual([
			{ ...success, profile_id: JOHN },
			{ ...success, profile_id: MARY },
		]);
	});

	it('may be none: then nobody sent by ID was reached', async () => {
		const { outputs } = await answered(byId, { error: 0, result: [] });

		for (const { error } of outputs) {
			expect(error).toBe('Altcraft does not name the profile among those that it reached');
		}
	});

	it('may be numbers', async () => {
		const { outputs } = await answered(startTriggerMany, { error: 0, result: [1, 2] });

		expect(outputs).toEqual([success, success]);
	});
});

it.each([
	['Start Many', startTriggerMany, 'reached'],
	['Import and Start Many', importAndStartMany, 'engaged'],
])('without any result, %s says what may have happened', async (_name, parameters, happened) => {
	const { outputs } = await answered(parameters, { error: 0, error_text: 'ok' });

	for (const { message } of outputs) expect(message).toContain(`may have been ${happened}: check`);
});

it('that repeats the token, in a refusal or beside a success, does not show it', async () => {
	const { outputs, saved } = await answered(importAndStartMany, {
		error: 0,
		result: [
			{ error: 400, error_text: `Bad token=${SANDBOX_TOKENS.full}` },
			{ error: 0, profile_id: MARY, request: { token: SANDBOX_TOKENS.full } },
		],
	});

	expect(outputs[0]?.message).toContain('Bad token=***');
	expect(outputs[1]).toMatchObject({ success: true, request: { token: '***' } });
	expect(saved).not.toContain(SANDBOX_TOKENS.full);
});
