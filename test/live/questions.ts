import { randomUUID } from 'node:crypto';

import type { Ask, LiveAnswer } from './platform';

/** Something that the documentation leaves open, and how a real account settles it. */
export interface Question {
	asks: string;
	/** The answer in a few words. */
	settle(ask: Ask): Promise<string>;
}

/** What may be changed on the account, where its owner allows it. */
export interface Playground {
	/** An active scenario that may be entered. */
	scenarioId: number;
	/** A profile of its database that may get its messages. */
	email: string;
}

const code = ({ body }: LiveAnswer) =>
	body === undefined ? 'no JSON object' : `code ${String(body.error)}`;
const told = (answer: LiveAnswer) => `${code(answer)}, HTTP ${String(answer.status)}`;
const keys = ({ body = {} }: LiveAnswer, names: string[]) =>
	names.filter((name) => name in body).join(', ') || 'none of them';

/** Settled by reading alone. */
export const readingQuestions: Question[] = [
	{
		asks: 'Does the token work in the body',
		settle: async (ask) => told(await ask('/workflows/list', { limit: 1 })),
	},
	{
		asks: 'What comes with an unknown token',
		settle: async (ask) => told(await ask('/workflows/list', { limit: 1, token: randomUUID() })),
	},
	{
		asks: 'What comes with a parameter of the wrong type',
		settle: async (ask) => told(await ask('/workflows/list', { limit: 'many' })),
	},
	{
		asks: 'What comes with an unknown parameter',
		settle: async (ask) => told(await ask('/workflows/list', { limit: 1, no_such_parameter: 1 })),
	},
	{
		asks: 'What comes with a number written as text',
		settle: async (ask) => told(await ask('/workflows/list', { limit: '1' })),
	},
	{
		asks: 'What comes from a path that does not exist',
		settle: async (ask) => told(await ask('/workflows/no_such_method')),
	},
	{
		asks: 'Is a slash at the end of a path taken',
		settle: async (ask) => told(await ask('/workflows/list/', { limit: 1 })),
	},
	{
		asks: 'Which of total, total_count and next_from_id a list has',
		settle: async (ask) =>
			keys(await ask('/workflows/list', { limit: 1 }), ['total', 'total_count', 'next_from_id']),
	},
	{
		asks: 'Which of error_text and "error text" an answer has',
		settle: async (ask) =>
			keys(await ask('/workflows/list', { limit: 1 }), ['error_text', 'error text']),
	},
	...['/databases/fields_get', '/resources/get_counters'].map((path) => ({
		asks: `Does ${path} exist (asked without an ID)`,
		settle: async (ask: Ask) => told(await ask(path)),
	})),
];

/** Settled by engaging one profile, several times. */
export function changingQuestions({ scenarioId, email }: Playground): Question[] {
	const start = { id: scenarioId, matching: 'email', email };
	const repeated = async (ask: Ask, header: string) => {
		const headers = { [header]: randomUUID() };
		await ask('/workflows/start', start, headers);
		const { headers: answered } = await ask('/workflows/start', start, headers);
		const names = ['Duplicate-Request', 'X-Duplicate-Request'].filter((name) => answered.has(name));
		return names.join(', ') || 'not known as a duplicate';
	};
	return [
		{
			asks: 'Which header tells of a duplicate, with Request-ID',
			settle: async (ask) => await repeated(ask, 'Request-ID'),
		},
		{
			asks: 'Which header tells of a duplicate, with X-Request-ID',
			settle: async (ask) => await repeated(ask, 'X-Request-ID'),
		},
		{
			asks: 'What comes when no profile matches',
			settle: async (ask) =>
				told(await ask('/workflows/start', { ...start, email: `${randomUUID()}@example.com` })),
		},
		{
			asks: 'Is email_phone taken with the email alone',
			settle: async (ask) =>
				told(await ask('/workflows/start', { ...start, matching: 'email_phone' })),
		},
		{
			asks: 'Is email_profile, which the page does not name, taken by Start',
			settle: async (ask) =>
				told(await ask('/workflows/start', { ...start, matching: 'email_profile' })),
		},
		{
			asks: 'Does Deactivate Scenario exist (asked without an ID, so that nothing changes)',
			settle: async (ask) => told(await ask('/workflows/deactivate')),
		},
	];
}
