import type { INodeProperties } from 'n8n-workflow';

import { isObject, wholeNumber } from '../../checks';
import { InvalidParameter } from '../../errors';
import type { Field } from '../kit/field';
import { readForm } from '../kit/form';

const DISPLAY_NAME = 'Start Delay';
const UNITS = [
	['days', 'Days'],
	['hours', 'Hours'],
	['minutes', 'Minutes'],
] as const;

const amount = ([name, displayName]: (typeof UNITS)[number]): INodeProperties => ({
	displayName,
	name,
	type: 'number',
	typeOptions: { minValue: 0, numberPrecision: 0 },
	default: 0,
	description: `The ${name} of the delay, added to the other parts`,
});

/** How long to wait before the mailing starts (page "Profile import + trigger mailing launch", row "timeout"). */
export const startDelay: Field = {
	properties: [
		{
			displayName: DISPLAY_NAME,
			name: 'startDelay',
			type: 'fixedCollection',
			placeholder: 'Set Delay',
			default: {},
			description: 'How long Altcraft waits after the import before the mailing starts',
			options: [{ displayName: 'Delay', name: 'delay', values: UNITS.map(amount) }],
		},
	],
	labels: { timeout: DISPLAY_NAME },
	toBody(values) {
		const form = readForm(values.get('startDelay'), DISPLAY_NAME);
		const given = isObject(form.delay) ? form.delay : form;
		const delay = UNITS.map(
			([name, unit]) =>
				[
					name,
					Object.hasOwn(given, name) ? toAmount(given[name], `${DISPLAY_NAME}: ${unit}`) : 0,
				] as const,
		);
		return delay.every(([, value]) => value === 0) ? {} : { timeout: Object.fromEntries(delay) };
	},
};

/** A unit that is not there counts as 0; one without a value may be the whole delay that an item lacks. */
function toAmount(value: unknown, displayName: string): number {
	const number = wholeNumber(value, displayName);
	if (number >= 0) return number;
	throw new InvalidParameter(
		displayName,
		`is below zero: ${String(number)}`,
		'Enter 0 or more: a mailing cannot start in the past',
	);
}
