import type { INodeProperties } from 'n8n-workflow';

import type { Choice } from './choice';
import type { Field, Values } from './field';

/** A field that is shown, and sent, while a choice has a certain value. */
export const shownBy = <T extends string>(choice: Choice<T>, value: T, field: Field): Field =>
	shownWhile(field, { name: nameOf(choice), value }, (values) => choice.chosen(values) === value);

/** A field that is shown, and sent, while another parameter has a certain value. */
export function shownWhile(
	field: Field,
	{ name, value }: { name: string; value: string | boolean },
	isShown: (values: Values) => boolean,
): Field {
	const { properties, toBody, toEntry } = field;
	return {
		...field,
		properties: properties.map(
			(property): INodeProperties => ({
				...property,
				displayOptions: { show: { ...property.displayOptions?.show, [name]: [value] } },
			}),
		),
		toBody: (values) => (isShown(values) ? toBody(values) : {}),
		...(toEntry && { toEntry: (values) => (isShown(values) ? toEntry(values) : {}) }),
	};
}

const nameOf = ({ properties }: Field): string => properties[0]?.name ?? '';
