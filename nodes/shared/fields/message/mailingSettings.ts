import type { Check } from '../../checks';
import { shown, text, wholeFrom, writtenOut } from '../../checks';
import { InvalidParameter } from '../../errors';
import { choiceField, sentChoice } from '../kit/choice';
import type { Field } from '../kit/field';
import { field } from '../kit/field';
import { idField, idProperty, unlistedIdProperty } from '../kit/id';
import { sentSwitch } from '../kit/switch';
import { subscriptionResourceList } from '../../lists/common';

/** The channel of a new mailing (row "send_channel"), which cannot be changed later. */
export const sendChannel = sentChoice(
	choiceField(
		{
			displayName: 'Channel',
			name: 'channel',
			default: 'email',
			description: 'What the mailing is sent by; it cannot be changed later',
		},
		[
			{ name: 'Email', value: 'email' },
			{ name: 'Push', value: 'push' },
			{ name: 'SMS', value: 'sms' },
		],
	),
	'send_channel',
);

const resource = idProperty({
	displayName: 'Resource',
	name: 'resourceId',
	list: subscriptionResourceList,
	description: 'The resource whose subscribers get the mailing',
});

/** The resource of a mailing. */
export const mailingResource = idField(resource, 'resource_id');

/** The same where a mailing cannot be without one. */
export const requiredResource = idField({ ...resource, required: true }, 'resource_id');

/** A number of 0 or more. */
const percent: Check<number> = (value, displayName) => {
	const number = Number(writtenOut(value) || Number.NaN);
	if (Number.isFinite(number) && number >= 0) return number;
	throw new InvalidParameter(
		displayName,
		`is not a number of 0 or more: ${shown(value)}`,
		'Enter a number, for example 10 or 12.5',
	);
};

const numberProperty = (displayName: string, name: string, description: string) => ({
	...{ displayName, name, description, default: 0 },
	type: 'number' as const,
	typeOptions: { minValue: 0 },
});

const stepPercent = numberProperty(
	'Limit Step (%)',
	'sendLimitStepPercent',
	'By how many percent the limit grows with each launch',
);

/** How much a launch sends. The answers spell the percent otherwise than the requests, so that it goes as both. */
export const sendLimits: Field[] = [
	field(
		numberProperty('Send Limit', 'sendLimit', 'How many messages a launch sends; 0 for no limit'),
		'limit',
		wholeFrom(0),
	),
	field(
		numberProperty(
			'Limit Step',
			'sendLimitStep',
			'By how many messages the limit grows each launch',
		),
		'aglimit_count',
		wholeFrom(0),
	),
	{
		properties: [stepPercent],
		labels: { aglimit_percent: stepPercent.displayName, agllimit_percent: stepPercent.displayName },
		toBody(values) {
			const value = percent(values.get(stepPercent.name), stepPercent.displayName);
			return { aglimit_percent: value, agllimit_percent: value };
		},
	},
];

/** Settings that mailings of every type have. */
export const sharedSettings: Field[] = [
	idField(
		unlistedIdProperty({
			displayName: 'Policy',
			name: 'policyId',
			description: 'The sending policy, which says when and how often people get messages',
			hint: "The number in Altcraft's list of sending policies, for example 12 or #12",
		}),
		'policy_id',
	),
	sentChoice(
		choiceField(
			{
				displayName: 'Push Devices',
				name: 'pushSendingMode',
				default: 'fanout',
				description: 'For push: which devices of a person get the message',
			},
			[
				{ name: 'All', value: 'fanout' },
				{ name: 'Last', value: 'last' },
			],
		),
		'push_sending_mode',
	),
	field(
		{
			displayName: 'Sub ID',
			name: 'subId',
			type: 'string',
			default: '',
			placeholder: 'e.g. Adv_1',
			description: 'A label of your own for statistics',
		},
		'subid',
		text,
	),
];

/** Whether a new mailing is on at once. */
export const isActive = sentSwitch(
	{
		displayName: 'Switch On at Once',
		name: 'isActive',
		default: false,
		description:
			'Whether to activate the mailing right away. With a schedule, it is then sent by itself.',
	},
	'is_active',
);
