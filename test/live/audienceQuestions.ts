import { entriesOf, isObject } from '../../nodes/shared/checks';
import type { Ask, LiveAnswer } from './platform';
import type { Question } from './question';
import { keysOf, paging, told } from './question';

type Row = Record<string, unknown>;

/** What an account says that has no such thing. */
const NOTHING = 'there is none to look at';

const rowsOf = ({ body }: LiveAnswer): Row[] => entriesOf(body?.data).filter(isObject);

/** The object that an answer tells of, within a list or not. */
const objectOf = (answer: LiveAnswer): Row | undefined =>
	rowsOf(answer)[0] ?? (isObject(answer.body?.data) ? answer.body.data : undefined);

const first = async (ask: Ask, path: string, filter: Row = {}) =>
	rowsOf(await ask(path, { limit: 1, ...filter }))[0];

/** Reads the first of a list. */
async function firstInFull(
	ask: Ask,
	[list, filter]: readonly [path: string, filter: Row],
	[path, more]: readonly [path: string, more: Row],
): Promise<Row | undefined> {
	const row = await first(ask, list, filter);
	return row === undefined ? undefined : objectOf(await ask(path, { id: row.id, ...more }));
}

const BROADCASTS = ['/campaigns/list', { type: 'broadcast' }] as const;
const REGULARS = ['/campaigns/list', { type: 'regular' }] as const;
const ofBroadcast = async (ask: Ask, names: readonly string[]) => {
	const found = await firstInFull(ask, BROADCASTS, ['/campaigns/broadcasts/get', {}]);
	return found === undefined ? NOTHING : keysOf(found, names);
};

const orNothing = (pattern: string): RegExp => new RegExp(`^(?:${pattern}|${NOTHING})`);

/** As many mailings are looked at for what few of them have. */
const MANY = 20;

/** What the push channel's fields are, as the node offers them. */
const PUSH = ['title', 'body', 'icon', 'click_url'];

/** What the node sends back of a trigger mailing, or what no request takes. */
const OF_TRIGGERS = new Set([
	...['id', 'name', 'description', 'descr', 'is_active', 'content', 'subid', 'trigger_type'],
	...['skip_minutes', 'resource_id', 'policy_id', 'push_sending_mode', 'virtual_sender_id'],
	...['blind_carbon_copy', 'unconditional_sending', 'action', 'update_query', 'call_url'],
	...['is_random_tracking_prefix', 'custom_tracking_domains', 'send_channel', 'channel'],
	...['list_id', 'for_confirm', 'updated_user', 'update_time', 'type', 'providers'],
]);

/** About segments, templates, mailings, senders and files; settled by reading alone. */
export const audienceQuestions: Question[] = [
	paging('/segments/list/', 'segments'),
	paging('/templates/list', 'templates'),
	paging('/senders/list', 'senders'),
	{
		asks: 'What the list of segments calls the groups of one',
		assumes: orNothing('groups|Groups|none'),
		settles: 'Groups in the list of segments',
		settle: async (ask) => {
			const row = await first(ask, '/segments/list/');
			return row === undefined ? NOTHING : keysOf(row, ['groups', 'Groups']);
		},
	},
	{
		asks: 'By which name Get Statistics takes the database of a segment',
		assumes: orNothing('.*code (0|413)'),
		settles: 'Database in Get Statistics',
		settle: async (ask) => {
			const database = await first(ask, '/databases/list/');
			const resource = await first(ask, '/resources/list');
			const segment = await first(ask, '/segments/list/');
			if (database === undefined || resource === undefined || segment === undefined) return NOTHING;
			const of = { id: segment.id, resource_id: resource.id };
			const answers = ['list_id', 'db_id'].map(async (name) => {
				const answer = await ask('/segments/get_counters', { ...of, [name]: database.id });
				return `${name}: ${told(answer)}`;
			});
			return (await Promise.all(answers)).join('; ');
		},
	},
	{
		asks: 'Where the variables of a template stand',
		assumes: orNothing('params'),
		settles: 'Variables (`get_variable`)',
		settle: async (ask) => {
			const of = ['/templates/list', {}] as const;
			const found = await firstInFull(ask, of, ['/templates/get', { get_variable: true }]);
			return found === undefined ? NOTHING : keysOf(found, ['params', 'variables', 'param']);
		},
	},
	{
		asks: 'Which fields a push message has',
		assumes: orNothing(PUSH.join(', ')),
		settles: 'Fields of push messages',
		settle: async (ask) => {
			const of = ['/templates/list', { channel: 'push' }] as const;
			const found = await firstInFull(ask, of, ['/templates/get', { channel_sid: ['push'] }]);
			const fields = entriesOf(found?.channels).filter(isObject)[0]?.fields;
			if (!isObject(fields)) return NOTHING;
			const others = Object.keys(fields).filter((name) => !PUSH.includes(name));
			return [keysOf(fields, PUSH), ...others].join(', ');
		},
	},
	{
		asks: 'What a mailing calls the step of its limit in percent',
		assumes: orNothing('aglimit_percent'),
		settles: 'Step of the limit in percent',
		settle: async (ask) => await ofBroadcast(ask, ['aglimit_percent', 'agllimit_percent']),
	},
	{
		asks: 'What a mailing calls the database of its watchers',
		assumes: orNothing('watcher_list_id'),
		settles: 'Watchers database',
		settle: async (ask) => await ofBroadcast(ask, ['watcher_list_id', 'watched_list_id']),
	},
	{
		asks: 'Which time zone the schedule of a mailing names',
		assumes: orNothing('none'),
		settles: 'Time zone of a schedule',
		settle: async (ask) => {
			const found = await firstInFull(ask, REGULARS, ['/campaigns/regulars/get', {}]);
			const schedule = found?.start_schedule;
			if (!isObject(schedule)) return NOTHING;
			return typeof schedule.tz === 'string' && schedule.tz !== '' ? schedule.tz : 'none';
		},
	},
	{
		asks: `Which numbers the days of the week have in the schedules of ${String(MANY)} mailings`,
		assumes: orNothing('[0-6](?:, [0-6])*$'),
		settles: 'Days of the week in a schedule',
		settle: async (ask) => {
			const [path, filter] = REGULARS;
			const days = new Set<unknown>();
			for (const { id } of rowsOf(await ask(path, { ...filter, limit: MANY }))) {
				const schedule = objectOf(await ask('/campaigns/regulars/get', { id }))?.start_schedule;
				if (isObject(schedule)) for (const day of entriesOf(schedule.start_wdays)) days.add(day);
			}
			return days.size === 0 ? NOTHING : [...days].map(String).sort().join(', ');
		},
	},
	{
		asks: 'What a trigger mailing that the API does not start tells beyond what the node knows',
		assumes: orNothing('nothing$'),
		settles: 'What a trigger mailing of another type needs',
		settle: async (ask) => {
			const rows = rowsOf(await ask('/campaigns/triggers/list/', { limit: MANY }));
			const other = rows.find(({ type }) => type !== 'api_call');
			if (other === undefined) return NOTHING;
			const found = objectOf(await ask('/campaigns/triggers/get', { id: other.id })) ?? {};
			const more = Object.keys(found).filter((name) => !OF_TRIGGERS.has(name));
			return more.join(', ') || 'nothing';
		},
	},
	{
		asks: 'Does /file_upload exist (asked without a file)',
		assumes: /^code (400|450)/,
		settles: 'Upload of a file',
		settle: async (ask) => told(await ask('/file_upload')),
	},
];
