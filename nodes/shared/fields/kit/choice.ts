import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { oneOf } from '../../checks';
import type { Field, Values } from './field';

/** A choice that tells the node what to do; of itself it puts nothing into the body. */
export interface Choice<T extends string> extends Field {
	/** In the order of the editor. */
	values: readonly T[];
	/** @throws {InvalidParameter} when the value is none of those */
	chosen(values: Values): T;
}

/** A choice between a few words, as one parameter; an absent one counts as its default. */
export function choiceField<T extends string>(
	property: Pick<INodeProperties, 'displayName' | 'name' | 'description'> & {
		default: T;
	} & Partial<Omit<INodeProperties, 'default' | 'options'>>,
	options: ReadonlyArray<INodePropertyOptions & { value: T }>,
): Choice<T> {
	const words = options.map(({ value }) => value);
	const check = oneOf(words, (word) => options.find(({ value }) => value === word)?.name ?? word);
	return {
		properties: [{ type: 'options', ...property, options: [...options] }],
		toBody: () => ({}),
		values: words,
		chosen: (values) =>
			values.has(property.name)
				? check(values.get(property.name), property.displayName)
				: property.default,
	};
}

/** A choice that is sent. */
export const sentChoice = <T extends string>(choice: Choice<T>, key: string): Choice<T> => ({
	...choice,
	labels: { [key]: choice.properties[0]?.displayName ?? key },
	toBody: (values) => ({ [key]: choice.chosen(values) }),
});
