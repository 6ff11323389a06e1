import { randomUUID } from 'node:crypto';

import { audienceQuestions } from './audienceQuestions';
import { commerceQuestions } from './commerceQuestions';
import { dataQuestions } from './dataQuestions';
import type { Ask } from './platform';
import type { Question } from './question';
import { keysOf, paging, told } from './question';

/** What may be changed on the account, where its owner allows it. */
export interface Playground {
	/** An active scenario that may be entered. */
	scenarioId: number;
	/** A profile of its database that may get its messages. */
	email: string;
}

/** Settled by reading alone. */
export const readingQuestions: Question[] = [
	{
		asks: 'Does the token work in the body',
		assumes: /^code 0/,
		settles: 'HTTP status of a refused request',
		settle: async (ask) => told(await ask('/workflows/list', { limit: 1 })),
	},
	{
		asks: 'What comes with an unknown token',
		assumes: /^code 401/,
		settles: 'HTTP status of a refused request',
		settle: async (ask) => told(await ask('/workflows/list', { limit: 1, token: randomUUID() })),
	},
	{
		asks: 'What comes with a parameter of the wrong type',
		assumes: /^code (400|450)/,
		settles: 'Code for a parameter that is not right',
		settle: async (ask) => told(await ask('/workflows/list', { limit: 'many' })),
	},
	{
		asks: 'What comes with an unknown parameter',
		assumes: /^code (0|400|450)/,
		settles: 'Code for a parameter that is not right',
		settle: async (ask) => told(await ask('/workflows/list', { limit: 1, no_such_parameter: 1 })),
	},
	{
		asks: 'What comes with a number written as text',
		assumes: /^code (0|400|450)/,
		settles: 'Code for a parameter that is not right',
		settle: async (ask) => told(await ask('/workflows/list', { limit: '1' })),
	},
	{
		asks: 'What comes from a path that does not exist',
		assumes: /^(code 501|no JSON object, HTTP 404)/,
		settles: 'Deactivate of a scenario',
		settle: async (ask) => told(await ask('/workflows/no_such_method')),
	},
	{
		asks: 'Is a slash at the end of a path taken',
		assumes: /^code 0/,
		settles: 'Slash at the end of a path',
		settle: async (ask) => told(await ask('/workflows/list/', { limit: 1 })),
	},
	paging('/workflows/list', 'scenarios'),
	{
		asks: 'Which of error_text and "error text" an answer has',
		assumes: /error.text|none of them/,
		settles: '`error_text`',
		settle: async (ask) =>
			keysOf((await ask('/workflows/list', { limit: 1 })).body, ['error_text', 'error text']),
	},
	...[
		['/databases/fields_get', 'Get Fields of a database'] as const,
		['/resources/get_counters', 'Last counted statistics of a resource'] as const,
	].map(([path, settles]) => ({
		asks: `Does ${path} exist (asked without an ID)`,
		assumes: /^code (400|404|450)/,
		settles,
		settle: async (ask: Ask) => told(await ask(path)),
	})),
	...audienceQuestions,
	...commerceQuestions,
	...dataQuestions,
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
			assumes: /^(X-)?Duplicate-Request/,
			settles: '`Request-ID` or `X-Request-ID`, `Duplicate-Request` or `X-Duplicate-Request`',
			settle: async (ask) => await repeated(ask, 'Request-ID'),
		},
		{
			asks: 'Which header tells of a duplicate, with X-Request-ID',
			assumes: /Duplicate-Request|not known/,
			settles: '`Request-ID` or `X-Request-ID`, `Duplicate-Request` or `X-Duplicate-Request`',
			settle: async (ask) => await repeated(ask, 'X-Request-ID'),
		},
		{
			asks: 'What comes when no profile matches',
			assumes: /^code 404/,
			settles: 'Code when no profile matches',
			settle: async (ask) =>
				told(await ask('/workflows/start', { ...start, email: `${randomUUID()}@example.com` })),
		},
		{
			asks: 'Is email_phone taken with the email alone',
			assumes: /^code 0/,
			settles: 'Email or Phone (`email_phone`, `email_phone_sub`)',
			settle: async (ask) =>
				told(await ask('/workflows/start', { ...start, matching: 'email_phone' })),
		},
		{
			asks: 'Is email_profile, which the page does not name, taken by Start',
			assumes: /^code 0/,
			settles: 'Matching modes',
			settle: async (ask) =>
				told(await ask('/workflows/start', { ...start, matching: 'email_profile' })),
		},
		{
			asks: 'Does Deactivate Scenario exist (asked without an ID, so that nothing changes)',
			assumes: /^code (400|404|450)/,
			settles: 'Deactivate of a scenario',
			settle: async (ask) => told(await ask('/workflows/deactivate')),
		},
	];
}
