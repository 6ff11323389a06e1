import type { Choice } from './choice';
import type { Field, Values } from './field';
import type { Switch } from './switch';

/** What has to be set for a field to be there. */
export interface Condition {
	/** Values of other parameters, as the editor takes them. */
	readonly show: Readonly<Record<string, Array<string | boolean>>>;
	/** @throws {InvalidParameter} when what it looks at has no usable value */
	readonly holds: (values: Values) => boolean;
}

const nameOf = ({ properties }: Field): string => properties[0]?.name ?? '';

/** That one of these was chosen. */
export const chosen = <T extends string>(choice: Choice<T>, ...words: T[]): Condition => ({
	show: { [nameOf(choice)]: words },
	holds: (values) => words.includes(choice.chosen(values)),
});

/** That a switch is on, or off. */
export const switched = (which: Switch, on: boolean): Condition => ({
	show: { [nameOf(which)]: [on] },
	holds: (values) => which.isOn(values) === on,
});

export const both = (one: Condition, other: Condition): Condition => ({
	show: { ...one.show, ...other.show },
	holds: (values) => one.holds(values) && other.holds(values),
});

/** For a field within a collection, of what stands beside the collection. */
export const outside = ({ show, holds }: Condition): Condition => ({
	show: Object.fromEntries(Object.entries(show).map(([name, words]) => [`/${name}`, words])),
	holds,
});

/**
 * A field that is there under a condition alone: shown and read. What it holds from before, when it was shown, is not
 * sent.
 */
export function shownIf({ show, holds }: Condition, field: Field): Field {
	const { toBody, toEntry, files, look } = field;
	return {
		...field,
		properties: field.properties.map((property) => ({
			...property,
			displayOptions: {
				...property.displayOptions,
				show: { ...show, ...property.displayOptions?.show },
			},
		})),
		toBody: (values) => (holds(values) ? toBody(values) : {}),
		...(toEntry && { toEntry: (values) => (holds(values) ? toEntry(values) : {}) }),
		...(files && { files: (values) => (holds(values) ? files(values) : undefined) }),
		...(look && { look: (values) => (holds(values) ? look(values) : undefined) }),
	};
}
