import type { INodeProperties } from 'n8n-workflow';

import { ANY_EVENT, eventOptions } from './events';

const GUIDE =
	'https://github.com/n8n-nodes-altcraft/n8n-nodes-altcraft/blob/main/docs/action-hooks.md';

/** Altcraft's settings in the words of its interface (pages "Action hooks" and "JSON batch request"); n8n shows links and lists. */
const setup: INodeProperties = {
	displayName: `In Altcraft, the account's master user creates an action hook (Integrations > Event Capture):<ul><li>Request type: JSON batch request</li><li>URL: the production URL (above, under Webhook URLs)</li><li>Maximum batch size: for example 1000</li><li>Timeout sec: as long as the workflow may wait, for example 60</li><li>API response success message: .*OK.*</li><li>Authorization: the connection named below, with the same secret as in n8n's credential</li></ul><a href="${GUIDE}" target="_blank">Step by step</a>`,
	name: 'setup',
	type: 'notice',
	default: '',
};

const authentication: INodeProperties = {
	displayName: 'Authentication',
	name: 'authentication',
	type: 'options',
	options: [
		{
			name: 'Basic Auth',
			value: 'basicAuth',
			description: 'The hook uses a Basic Authentication connection of Altcraft',
		},
		{
			name: 'Bearer Token',
			value: 'bearerToken',
			description: 'The hook uses a Token Authentication connection of Altcraft',
		},
		{
			name: 'Header Auth',
			value: 'headerAuth',
			description: 'The hook uses a Custom Authentication connection of Altcraft',
		},
		{
			name: 'None',
			value: 'none',
			description: 'Anyone who knows the webhook URL can start the workflow',
		},
	],
	default: 'none',
	description: 'How requests must authenticate',
	hint: 'Recommended: Bearer Token, with a Token Authentication connection in Altcraft',
};

const chosenEvents: INodeProperties = {
	displayName: 'Events',
	name: 'events',
	type: 'multiOptions',
	options: eventOptions,
	default: [ANY_EVENT],
	description:
		"The events that start the workflow. If none is chosen, any event does. With 'Any Event', other choices have no effect.",
};

const output: INodeProperties = {
	displayName: 'Output',
	name: 'output',
	type: 'options',
	options: [
		{
			name: 'One Item per Event',
			value: 'eachEvent',
			description: 'Each event of a batch becomes an item of its own',
		},
		{
			name: 'One Item per Batch',
			value: 'batch',
			description: "The events of a batch become an array in the field 'events' of one item",
		},
	],
	default: 'eachEvent',
	description: 'Altcraft sends events in batches',
};

const options: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			displayName: 'Custom Event Codes',
			name: 'customEvents',
			type: 'string',
			default: '',
			placeholder: 'e.g. some_event, another_event',
			description:
				"Codes of events that are missing from the list 'Events', separated by commas. They count as chosen there: remove 'Any Event' to receive only the chosen ones.",
		},
		{
			displayName: 'Database IDs',
			name: 'databaseIds',
			type: 'string',
			default: '',
			placeholder: 'e.g. 12, 15',
			description:
				'Only events of profiles in these databases start the workflow. Separate several by commas.',
		},
		{
			displayName: 'Drop Repeated Events',
			name: 'dropRepeated',
			type: 'boolean',
			default: false,
			description:
				'Whether to skip events that came before: equal in type, date, profile, sending and everything else but the number of attempts. The last 10,000 are remembered, also after a restart of n8n. Two requests at the same moment do not know of each other.',
		},
		{
			displayName: 'Ignore Test Events',
			name: 'ignoreTestEvents',
			type: 'boolean',
			default: false,
			description: 'Whether to skip events of test sends',
		},
	],
};

/** The node's form. */
export const properties: INodeProperties[] = [setup, authentication, chosenEvents, output, options];
