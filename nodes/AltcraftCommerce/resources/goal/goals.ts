import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { Check } from '../../../shared/checks';
import { isBlank, naming, noLongerThan, readAll, shown, writtenOut } from '../../../shared/checks';
import { InvalidParameter } from '../../../shared/errors';
import { withAdditional } from '../../../shared/fields/kit/collection';
import type { Field } from '../../../shared/fields/kit/field';
import { readRowsOf } from '../../../shared/fields/kit/form';

const FURTHER = 'Further Goals';
const ROWS = 'further';

/** In characters (user guide, page "Pixels"). */
const LONGEST = 128;
/** The guide does not name digits, which a goal such as "Step 2" has: whether they may be is for Altcraft to say. */
const OTHER = /[^\p{Script=Latin}А-Яа-яЁё\d \t\p{Sc}!#$%&*+\-.,:;'=?@^_()[\]/\\|]/gu;

const goalName: Check<string> = (value, displayName) => {
	const name = noLongerThan(LONGEST, naming)(value, displayName);
	const others = [...new Set(name.match(OTHER))];
	if (others.length === 0) return name;
	throw new InvalidParameter(
		displayName,
		`holds characters that Altcraft does not take: ${shown(others.join(' '))}`,
		String.raw`Use Latin and Russian letters, digits, spaces, signs of currencies and ! # $ % & * + - . , : ; ' = ? @ ^ _ ( ) [ ] / \ |`,
	);
};

const goalValue: Check<number> = (value, displayName) => {
	const written = writtenOut(value) ?? '';
	if (/^[+-]?\d+(?:\.\d+)?$/.test(written)) return Number(written);
	throw new InvalidParameter(
		displayName,
		`is not a number: ${shown(value)}`,
		'Enter digits with a point before the decimals, for example 1990.50 or -25.5',
	);
};

const goalProperty: INodeProperties = {
	displayName: 'Goal',
	name: 'goal',
	type: 'string',
	default: '',
	placeholder: 'e.g. cart',
	description: 'What the goal is called',
};
const valueProperty: INodeProperties = {
	displayName: 'Value',
	name: 'value',
	type: 'string',
	default: '',
	placeholder: 'e.g. 1990.50',
	description: 'What the goal was worth, such as the total of an order; may be below zero',
};

function readGoal(given: { goal?: unknown; value?: unknown }, row: string): IDataObject {
	const [goal, worth] = readAll<IDataObject>([
		() => ({ goal: goalName(given.goal, `${row}${goalProperty.displayName}`) }),
		() =>
			isBlank(given.value)
				? {}
				: { value: goalValue(given.value, `${row}${valueProperty.displayName}`) },
	]);
	return { ...goal, ...worth };
}

const further: INodeProperties = {
	displayName: FURTHER,
	name: 'furtherGoals',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Goal',
	default: {},
	description: 'What else the same event stands for',
	options: [{ displayName: 'Goal', name: ROWS, values: [goalProperty, valueProperty] }],
};

/** Goals beside the first one, which send all of them as a list. */
export const furtherGoals: Field = {
	properties: [further],
	labels: { goals: FURTHER },
	toBody: () => ({}),
};

/** The goal with its value, or several as a list (rows "goal", "value" and "goals"). */
export const goals: Field = {
	identifies: true,
	properties: [{ ...goalProperty, required: true }, valueProperty],
	labels: { goal: goalProperty.displayName, value: valueProperty.displayName },
	toBody(values) {
		const rows = readRowsOf(withAdditional(values).get(further.name), ROWS, FURTHER);
		const first = { goal: values.get(goalProperty.name), value: values.get(valueProperty.name) };
		const [one = {}, ...others] = readAll([
			() => readGoal(first, ''),
			...rows.map((row, index) => () => readGoal(row, `${FURTHER} ${String(index + 1)}: `)),
		]);
		return others.length === 0 ? one : { goals: [one, ...others] };
	},
};
