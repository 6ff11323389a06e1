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
const events: Record<
	string,
	Record<Code, [name: Name, happening: string, description?: string]>
> = {
	Email: {
		click: ['Click', 'an email is clicked', 'Any click'],
		complain: ['Complain', 'a complaint comes in', 'The subscriber reported the message as spam'],
		confirm: [
			'Confirm',
			'a link to confirm is followed',
			'A confirmation link in an ordinary message was followed',
		],
		confirmsub: [
			'Confirm Subscription',
			'a subscription is confirmed',
			'The subscriber confirmed the subscription',
		],
		deliv: ['Delivered', 'an email is delivered'],
		glanced: [
			'Glanced Message',
			'an email is glanced at',
			'The message was open for less than 4 seconds',
		],
		hbounce: ['Hard Bounce', 'an email bounces for good'],
		open: ['Open', 'an email is opened', 'Any opening'],
		read: ['Read Message', 'an email is read', 'The message was open for 8 seconds or longer'],
		reply: ['Reply', 'an email is answered', 'The subscriber answered'],
		sbounce: ['Soft Bounce', 'an email bounces for now'],
		send: ['Send', 'an email is sent', 'The message was handed to delivery'],
		skimmed: ['Skimmed Message', 'an email is skimmed', 'The message was open for 4 to 8 seconds'],
		suppress: [
			'Suppression',
			'an email is suppressed',
			'Not sent, since the address is in a suppression list',
		],
		uclick: ['Unique Click', 'an email is clicked for the first time', 'The first click'],
		undeliv: ['Undelivered', 'an email is not delivered'],
		unsub: ['Unsubscribe', 'somebody unsubscribes from emails'],
		uopen: ['Unique Open', 'an email is opened for the first time', 'The first opening'],
	},
	'Profile Import': {
		import_api: ['API Import', 'a profile is imported by the API'],
		import_file: ['File Import', 'a profile is imported from a file'],
		import_manual: ['Manual Import', 'a profile is imported by hand'],
	},
	Push: {
		click_push: ['Click', 'a push message is clicked', 'Any click'],
		open_push: ['Open', 'a push message is opened', 'Any opening'],
		send_push: ['Send', 'a push message is sent', 'The message was handed to delivery'],
		uclick_push: [
			'Unique Click',
			'a push message is clicked for the first time',
			'The first click',
		],
		uopen_push: ['Unique Open', 'a push message is opened for the first time', 'The first opening'],
	},
	SMS: {
		click_sms: ['Click', 'a link in an SMS is clicked', 'Any click'],
		deliv_sms: ['Delivered', 'an SMS is delivered'],
		send_sms: ['Send', 'an SMS is sent', 'The message was handed to delivery'],
		uclick_sms: [
			'Unique Click',
			'a link in an SMS is clicked for the first time',
			'The first click',
		],
		undeliv_sms: ['Undelivered', 'an SMS is not delivered'],
		unsub_sms: ['Unsubscribe', 'somebody unsubscribes from SMS'],
	},
};

/** What the node's list of events shows: any event, then each by its channel and name. */
export const eventOptions: INodePropertyOptions[] = [
	{
		name: 'Any Event',
		value: ANY_EVENT,
		action: 'When anything happens',
		description: 'Every event that Altcraft sends, also those that are not in this list',
	},
	...Object.entries(events).flatMap(([channel, ofChannel]) =>
		Object.entries(ofChannel).map(([code, [name, happening, description]]) => ({
			name: `${channel}: ${name}`,
			value: code,
			// As the node panel lists it.
			action: `When ${happening}`,
			description: description === undefined ? `Code: ${code}` : `${description}. Code: ${code}.`,
		})),
	),
].sort((one, other) => one.name.localeCompare(other.name));
