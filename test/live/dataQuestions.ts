import { randomUUID } from 'node:crypto';

import { entriesOf, isObject } from '../../nodes/shared/checks';
import type { Ask } from './platform';
import type { Question } from './question';
import { keysOf, told } from './question';

type Row = Record<string, unknown>;

/** The objects that an answer lists. */
const rowsIn = (body: Row | undefined): Row[] => entriesOf(body?.data).filter(isObject);

/** @throws a sentence when the token sees none, so that nothing can be asked about one */
async function firstOf(ask: Ask, path: string, what: string, more: object = {}): Promise<Row> {
	const [first] = rowsIn((await ask(path, { limit: 1, ...more })).body);
	if (first === undefined) throw new Error(`the token sees no ${what}`);
	return first;
}

const database = async (ask: Ask) => (await firstOf(ask, '/databases/list/', 'database')).id;
const resource = async (ask: Ask) => (await firstOf(ask, '/resources/list', 'resource')).id;

/** A page of one profile of the first database. */
async function profiles(ask: Ask, more: object = {}) {
	const db_id = await database(ask);
	return await ask('/profiles/list', { db_id, from_id: '', limit: 1, ...more });
}

/** The first profile of the first database. */
async function profile(ask: Ask): Promise<{ db_id: unknown; profile: Row }> {
	const db_id = await database(ask);
	const found = await firstOf(ask, '/profiles/list', 'profile', { db_id, from_id: '' });
	return { db_id, profile: found };
}

const POINTERS = ['next_from_id', 'from_id'] as const;

/** Profiles and what hangs on them, settled by reading alone: what is told of a profile are names of keys and codes. */
export const dataQuestions: Question[] = [
	{
		asks: 'What Get Profile says when no profile matches',
		assumes: /^code 404/,
		settles: 'Code when no profile matches',
		settle: async (ask) => {
			const email = `${randomUUID()}@example.com`;
			return told(await ask('/profiles/get/', { db_id: await database(ask), email }));
		},
	},
	{
		asks: 'Whether email_phone is taken with the email alone where it finds nobody',
		assumes: /^code 404/,
		settles: 'Email or Phone (`email_phone`, `email_phone_sub`)',
		settle: async (ask) => {
			const named = { matching: 'email_phone', email: `${randomUUID()}@example.com` };
			return told(await ask('/profiles/get/', { db_id: await database(ask), ...named }));
		},
	},
	{
		asks: 'Which key the next page of profiles has',
		assumes: /^(next_from_id|none of them)/,
		settles: 'Next page of Get Many (profiles)',
		settle: async (ask) => keysOf((await profiles(ask)).body, POINTERS),
	},
	{
		asks: 'Whether the pointer of a page of profiles is the last profile of the page before',
		assumes: /^(the last one before|the first one again|nobody follows)/,
		settles: 'Next page of Get Many (profiles)',
		settle: async (ask) => {
			const { db_id, profile: first } = await profile(ask);
			const [next] = rowsIn(
				(await ask('/profiles/list', { db_id, from_id: first.id, limit: 1 })).body,
			);
			if (next === undefined) return 'nobody follows';
			return next.id === first.id ? 'the first one again' : 'the last one before';
		},
	},
	{
		asks: 'Under which key the ID comes that fields asks for as _id',
		assumes: /^id$/,
		settles: 'Fields to return (`fields`)',
		settle: async (ask) => {
			const [row] = rowsIn((await profiles(ask, { fields: ['_id'] })).body);
			if (row === undefined) throw new Error('the first database has no profile');
			return keysOf(row, ['id', '_id']);
		},
	},
	{
		asks: 'Whether a date in a query is a text or a $date',
		assumes: /text|nobody/,
		settles: 'Dates in conditions on profiles',
		settle: async (ask) => {
			const since = '1970-01-01T00:00:00Z';
			const finds = async (date: unknown) => {
				const { body } = await profiles(ask, { query: { _regdate: { $gte: date } } });
				return rowsIn(body).length > 0;
			};
			const found = [
				...((await finds(since)) ? ['text'] : []),
				...((await finds({ $date: since })) ? ['$date'] : []),
			];
			return found.join(' and ') || 'nobody has a date of registration';
		},
	},
	{
		asks: 'Whether the address of a subscription is nested in a profile',
		assumes: /_data|cc_data|no subscription/,
		settles: 'Get of a profile with several addresses',
		settle: async (ask) => {
			const query = { subscriptions: { $exists: true } };
			const [row] = rowsIn((await profiles(ask, { query, fields: ['subscriptions'] })).body);
			const [first] = entriesOf(row?.subscriptions).filter(isObject);
			if (first === undefined) return 'no subscription is told';
			return keysOf(first, ['email_data', 'phone_data', 'push_data', 'cc_data', 'email', 'phone']);
		},
	},
	{
		asks: 'Whether the ID that Get Profile tells is the one that subscriptions take',
		assumes: /^code 0/,
		settles: 'Profile of a subscription',
		settle: async (ask) => {
			const { db_id, profile: first } = await profile(ask);
			return told(await ask('/subscriptions/list', { db_id, profile_id: first.id }));
		},
	},
	{
		asks: 'Whether lists of subscriptions show deleted ones',
		assumes: /^(without is_delete|no subscription)/,
		settles: 'Deleted subscriptions',
		settle: async (ask) => {
			const resource_id = await resource(ask);
			const { body } = await ask('/subscriptions/list_all', { resource_id, limit: 1000 });
			const rows = rowsIn(body);
			if (rows.length === 0) return 'no subscription is told';
			return rows.some((row) => row.is_delete === true) ? 'with is_delete' : 'without is_delete';
		},
	},
	...['viber', 'notify'].map((channel) => ({
		asks: `Whether the channel ${channel} is taken where subscriptions are listed`,
		assumes: /^code 0/,
		settles: 'Channels `viber` and `notify`',
		settle: async (ask: Ask) => {
			const resource_id = await resource(ask);
			return told(await ask('/subscriptions/list_all', { resource_id, channel, limit: 1 }));
		},
	})),
	{
		asks: 'Which key the next page of the history of all has',
		assumes: /^(next_from_id|none of them)/,
		settles: 'Next page of Get History of All',
		settle: async (ask) => {
			const period = { date_from: '2000-01-01', date_to: new Date().toISOString().slice(0, 10) };
			const asked = { list_id: await database(ask), from_id: '', limit: 1, ...period };
			return keysOf((await ask('/subscribers/history_get_all', asked)).body, POINTERS);
		},
	},
	...(['/databases/list/', '/resources/list'] as const).map((path) => ({
		asks: `Which of total, total_count and next_from_id ${path} has`,
		assumes: /total|next_from_id|none of them/,
		settles: 'Paging of lists',
		settle: async (ask: Ask) =>
			keysOf((await ask(path, { limit: 1 })).body, ['total', 'total_count', 'next_from_id']),
	})),
	{
		asks: 'What /databases/fields_get answers for a database',
		assumes: /^a list of .*name|^an object/,
		settles: 'Get Fields of a database',
		settle: async (ask) => {
			const id = await database(ask);
			const answer = await ask('/databases/fields_get', { id, db_id: id });
			const [row] = rowsIn(answer.body);
			if (row !== undefined) return `a list of ${keysOf(row, ['name', 'title', 'type'])}`;
			return isObject(answer.body?.data) ? 'an object' : told(answer);
		},
	},
	{
		asks: 'What /resources/get_counters answers with id and list_id',
		assumes: /^code 0/,
		settles: 'Last counted statistics of a resource',
		settle: async (ask) => {
			const asked = { id: await resource(ask), list_id: await database(ask) };
			return told(await ask('/resources/get_counters', asked));
		},
	},
	{
		asks: 'What the totals of relations hold, of the relation 1 and a profile',
		assumes: /^(nothing|value|code 404)/,
		settles: 'Totals of relations',
		settle: async (ask) => {
			const { profile: first } = await profile(ask);
			const named = { rel_id: 1, matching: 'profile_id', profile_id: first.id };
			const answer = await ask('/relations/get_counter', named);
			const { data } = answer.body ?? {};
			if (!isObject(data) || !isObject(data.props)) return told(answer);
			const [property] = Object.values(data.props);
			if (property === undefined) return 'nothing';
			return isObject(property) ? keysOf(property, ['value']) : typeof property;
		},
	},
];
