import type { IDataObject } from 'n8n-workflow';

import { isBlank, shown } from '../../../shared/checks';
import { InvalidParameter } from '../../../shared/errors';
import { choiceField } from '../../../shared/fields/kit/choice';
import type { Field } from '../../../shared/fields/kit/field';
import { toFieldValue } from '../../../shared/fields/kit/fieldValues';
import { readRows, rowsProperty } from '../../../shared/fields/kit/rows';
import { ANY_DAYS } from '../../../shared/fields/kit/dateValue';

/** What the values do to those that the relation has. */
export const valuesMode = choiceField(
	{
		displayName: 'Values',
		name: 'valuesMode',
		default: 'add',
		description: 'What happens to properties that the relation has already',
	},
	[
		{
			name: 'Add to What Is There',
			value: 'add',
			description: 'Numbers are added up; a negative one is subtracted',
		},
		{ name: 'Replace What Is There', value: 'replace' },
	],
);

const NAME = 'properties';
const DISPLAY_NAME = 'Properties';

/** The properties of a relation, at least one (row "weights"). */
export const properties: Field = {
	properties: [
		rowsProperty({
			displayName: DISPLAY_NAME,
			name: NAME,
			placeholder: 'Add Property',
			description: 'A number, true or false, or a text. A text that is a number is sent as one.',
		}),
	],
	labels: { weights: DISPLAY_NAME },
	toBody(values) {
		const rows = readRows(values.get(NAME), DISPLAY_NAME);
		if (rows === undefined) throw none();
		const adds = valuesMode.chosen(values) === 'add';
		const weights = Object.entries(rows).map(([name, value]) => {
			const weight = toWeight(value, `${DISPLAY_NAME}: ${name}`, values.timezone);
			if (adds && typeof weight === 'string') throw notToAdd(name, weight);
			return [name, weight];
		});
		return { weights: Object.fromEntries(weights) as IDataObject };
	},
};

const NUMBER = /^\s*[+-]?\d+(?:\.\d+)?\s*$/;

/** @throws {InvalidParameter} when it is empty, or anything but a number, true or false, and a text */
function toWeight(value: unknown, displayName: string, timezone: string): unknown {
	if (isBlank(value) || typeof value === 'object') {
		throw new InvalidParameter(
			displayName,
			isBlank(value) ? 'is empty' : `is no single value: ${shown(value)}`,
			'Enter a number, true or false, or a text',
		);
	}
	if (typeof value !== 'string') return value;
	const written = value.trim();
	if (NUMBER.test(written)) {
		return toFieldValue('number', written, displayName, { timezone, dates: ANY_DAYS });
	}
	return ({ true: true, false: false } as Partial<Record<string, boolean>>)[written] ?? written;
}

const none = () =>
	new InvalidParameter(
		DISPLAY_NAME,
		'is empty, so that the relation would get nothing',
		"Add at least one property to 'Properties'",
	);

const notToAdd = (name: string, value: string) =>
	new InvalidParameter(
		`${DISPLAY_NAME}: ${name}`,
		`is a text, to which nothing can be added: ${shown(value)}`,
		"Enter a number, or choose 'Replace What Is There' in 'Values'",
	);
