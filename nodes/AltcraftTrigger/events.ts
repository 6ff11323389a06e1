import type { INodePropertyOptions } from 'n8n-workflow';

/** Stands for every event in the node's list. */
export const ANY_EVENT = '*';

type Code = string;
type Name = string;

/**
 * The event codes that Altcraft's documentation prints (page "Event types", for clicks on push messages page
 * "Message structure"), with the names that its interface has for them. It knows more events than these: their
 * codes are not documented.
 */
const events: Record<string, Record<Code, [name: Name, description?: string]>> = {
	Email: {
		click: ['Click', 'Any click'],
		complain: ['Complain', 'The subscriber reported the message as spam'],
		confirm: ['Confirm', 'A confirmation link in an ordinary message was followed'],
		confirmsub: ['Confirm Subscription', 'The subscriber confirmed the subscription'],
		deliv: ['Delivered'],
		glanced: ['Glanced Message', 'The message was open for less than 4 seconds'],
		hbounce: ['Hard Bounce'],
		open: ['Open', 'Any opening'],
		read: ['Read Message', 'The message was open for 8 seconds or longer'],
		reply: ['Reply', 'The subscriber answered'],
		sbounce: ['Soft Bounce'],
		send: ['Send', 'The message was handed to delivery'],
		skimmed: ['Skimmed Message', 'The message was open for 4 to 8 seconds'],
		suppress: ['Suppression', 'Not sent, since the address is in a suppression list'],
		uclick: ['Unique Click', 'The first click'],
		undeliv: ['Undelivered'],
		unsub: ['Unsubscribe'],
		uopen: ['Unique Open', 'The first opening'],
	},
	'Profile Import': {
		import_api: ['API Import'],
		import_file: ['File Import'],
		import_manual: ['Manual Import'],
	},
	Push: {
		click_push: ['Click', 'Any click'],
		open_push: ['Open', 'Any opening'],
		send_push: ['Send', 'The message was handed to delivery'],
		uclick_push: ['Unique Click', 'The first click'],
		uopen_push: ['Unique Open', 'The first opening'],
	},
	SMS: {
		click_sms: ['Click', 'Any click'],
		deliv_sms: ['Delivered'],
		send_sms: ['Send', 'The message was handed to delivery'],
		uclick_sms: ['Unique Click', 'The first click'],
		undeliv_sms: ['Undelivered'],
		unsub_sms: ['Unsubscribe'],
	},
};

/** What the node's list of events shows: any event, then each by its channel and name. */
export const eventOptions: INodePropertyOptions[] = [
	{
		name: 'Any Event',
		value: ANY_EVENT,
		description: 'Every event that Altcraft sends, also those that are not in this list',
	},
	...Object.entries(events).flatMap(([channel, ofChannel]) =>
		Object.entries(ofChannel).map(([code, [name, description]]) => ({
			name: `${channel}: ${name}`,
			value: code,
			description: description === undefined ? `Code: ${code}` : `${description}. Code: ${code}.`,
		})),
	),
].sort((one, other) => one.name.localeCompare(other.name));
