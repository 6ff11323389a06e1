import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { isBlank, oneOf } from '../../../shared/checks';
import { InvalidParameter } from '../../../shared/errors';
import type { Field, Values } from '../../../shared/fields/kit/field';
import { mailingType } from './mailingType';
import { noTimes, onceAt, repeatedAt, timesProperties } from './scheduleTimes';

const SCHEDULE = 'Schedule';
const START_AT = 'Start At';
const REPEAT = 'Repeat';

const WORDS = { none: 'By Hand', once: 'Once', repeat: 'Repeated' } as const;
type Word = keyof typeof WORDS;
const readWord = oneOf<Word>(['none', 'once', 'repeat'], (word) => WORDS[word]);

const options: INodePropertyOptions[] = [
	{ name: WORDS.none, value: 'none', description: 'Sent when somebody or a workflow starts it' },
	{ name: WORDS.once, value: 'once', description: 'Broadcasts: at one time' },
	{ name: WORDS.repeat, value: 'repeat', description: 'Again and again' },
];

const ZONE =
	"Sent as hour and minute in the workflow's time zone. Altcraft reads them in its own time zone: make sure that both match";

const properties: INodeProperties[] = [
	{
		...{ displayName: SCHEDULE, name: 'schedule', type: 'options', default: 'none', options },
		description: 'When the mailing is sent, once it is active',
	},
	{
		...{ displayName: START_AT, name: 'startAt', type: 'dateTime', default: '' },
		displayOptions: { show: { schedule: ['once'] } },
		description: 'When the mailing is sent',
		hint: ZONE,
	},
	{
		...{ displayName: REPEAT, name: 'repeat', type: 'fixedCollection', default: {} },
		placeholder: 'Choose Times',
		displayOptions: { show: { schedule: ['repeat'] } },
		description: `When the mailing is sent. ${ZONE}.`,
		options: [{ displayName: 'Times', name: 'at', values: timesProperties }],
	},
];

/** @param added whether it may be that but one of the fields was added, which tells the rest */
function chosen(values: Values, added: boolean): Word {
	const isTold = !added || !isBlank(values.get('schedule'));
	if (isTold) return values.has('schedule') ? readWord(values.get('schedule'), SCHEDULE) : 'none';
	return isBlank(values.get('startAt')) ? 'repeat' : 'once';
}

function toSchedule(values: Values, word: Exclude<Word, 'none'>) {
	if (word === 'repeat') return repeatedAt(values.get('repeat'), values.raw('repeat'), REPEAT);
	if (mailingType.chosen(values) === 'regular') {
		throw new InvalidParameter(
			SCHEDULE,
			"is 'Once', which regular mailings do not have",
			"Choose 'Repeated' or 'By Hand', or a broadcast mailing",
		);
	}
	return onceAt(values.get('startAt'), START_AT, values);
}

const labels = { start_schedule: SCHEDULE };

/** When a new mailing is sent (page "Start schedule object"). */
export const schedule: Field = {
	properties,
	labels,
	toBody(values) {
		const word = chosen(values, false);
		return word === 'none' ? {} : { start_schedule: toSchedule(values, word) };
	},
};

/** The same for one that is there: without any time where it is to be sent by hand, which is inferred. */
export const changedSchedule: Field = {
	properties,
	labels,
	toBody(values) {
		const word = chosen(values, true);
		return { start_schedule: word === 'none' ? noTimes() : toSchedule(values, word) };
	},
};
