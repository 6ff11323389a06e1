import type { Mailing } from '../mailings';
import { failedRun, goodRun } from './logs';

/** A mailing with what differs from the defaults. */
export type PartialMailing = Pick<Mailing, 'id' | 'name' | 'type'> & Partial<Mailing>;

const mailings: readonly PartialMailing[] = [
	{ id: 2, name: 'Weekly picks', type: 'regular', isActive: true, uiTags: ['B2C'] },
	{ id: 5, name: 'New meteoric campaign', type: 'broadcast' },
	{ id: 7, name: 'Copy of New meteoric campaign', type: 'broadcast' },
	{ id: 60, name: 'Shop opening', type: 'broadcast', isCompleted: true, log: [...goodRun] },
	{ id: 82, name: 'Autumn sale', type: 'broadcast', uiTags: ['sale'] },
	{
		id: 83,
		name: 'Black Friday',
		type: 'broadcast',
		isActive: true,
		uiTags: ['sale'],
		log: [...failedRun],
	},
	{ id: 90, name: 'Autumn sale, two subjects', type: 'splittest', uiTags: ['sale'] },
	{ id: 91, name: 'Price or discount first', type: 'splittest' },
	{ id: 118, name: 'Daily weather notification', type: 'regular', channel: 'push' },
	{
		id: 4758,
		name: 'Weekly digest',
		type: 'regular',
		isActive: true,
		source: { type: 'segment', id: 1 },
	},
	{ id: 4760, name: 'Staff bulletin', type: 'broadcast', groups: [1] },
];

type PartialTrigger = Omit<PartialMailing, 'type'>;

/** Active and launched by the API unless they say otherwise. */
const triggerMailings: readonly PartialTrigger[] = [
	{ id: 1, name: 'Order accepted', uiTags: ['orders'], log: [...goodRun] },
	{ id: 8, name: 'Back in stock', channel: 'push' },
	{ id: 12, name: 'Order shipped', uiTags: ['orders'] },
	{ id: 13, name: 'Registration completed' },
	{ id: 14, name: 'Partner price list', groups: [1], source: { type: 'list', id: 2 } },
	{ id: 15, name: 'Welcome letter', triggerType: 'subscribe', uiTags: ['B2C'] },
	{ id: 16, name: 'Your new loyalty level', triggerType: 'update' },
	{ id: 17, name: 'Still thinking it over?', triggerType: 'pixel', isActive: false },
	{ id: 18, name: 'How was your order?', isActive: false, uiTags: ['orders'] },
	{ id: 19, name: 'Greeting for imported customers', triggerType: 'api_import' },
	{ id: 21, name: 'You liked these', triggerType: 'action', isActive: false },
	{ id: 22, name: 'New videos', triggerType: 'action', messageId: 31 },
	{ id: 23, name: 'Your points expire soon', uiTags: ['loyalty'] },
	{ id: 240, name: 'The courier is near', channel: 'sms', resourceId: 24 },
	{ id: 5511, name: 'Password reset', resourceId: 24 },
];

/** Settings as they are when nobody has changed them (example of Get broadcast information). */
export const MAILING_SETTINGS = {
	push_sending_mode: 'fanout',
	limit: 0,
	aglimit_count: 0,
	aglimit_percent: 0,
	start_schedule: {
		start_mins: [],
		start_hours: [],
		start_mdays: [],
		start_wdays: [],
		start_months: [],
		start_years: [],
		tz: '',
		profile: false,
		losers: false,
	},
	policy_id: 0,
	virtual_sender_id: 2,
	is_random_tracking_prefix: false,
	custom_tracking_domains: [],
	watcher_list_id: 0,
	watcher_limit: 0,
	blind_carbon_copy: [],
	unconditional_sending: false,
};

/** The same of trigger mailings (example of Get trigger mailing information). */
export const TRIGGER_SETTINGS = {
	skip_minutes: 0,
	virtual_sender_id: 2,
	is_random_tracking_prefix: false,
	custom_tracking_domains: [],
};

const UPDATED = new Date('2024-05-20T09:17:53.362Z');

/** A mailing: an inactive e-mail to database 1 in the group "main" unless it says otherwise. */
export function newMailing(mailing: PartialMailing): Mailing {
	return {
		description: '',
		channel: 'email',
		triggerType: mailing.type === 'trigger' ? 'api_call' : null,
		isActive: false,
		isCompleted: false,
		source: { type: 'list', id: 1 },
		resourceId: 7,
		messageId: 21,
		subid: '',
		settings: mailing.type === 'trigger' ? TRIGGER_SETTINGS : MAILING_SETTINGS,
		forConfirm: false,
		suppressionListIds: [],
		uiTags: [],
		groups: [0],
		updatedAt: UPDATED,
		log: [],
		launches: [],
		...mailing,
	};
}

/** The seeded mailings, each a fresh copy. */
export function seedMailings(): Mailing[] {
	return structuredClone([
		...mailings,
		...triggerMailings.map((trigger) => ({ type: 'trigger' as const, isActive: true, ...trigger })),
	]).map(newMailing);
}
