import { text } from '../../checks';
import type { Field, Values } from './field';

const DISPLAY_NAME = 'Put Output File in Field';
const NAME = 'binaryPropertyName';

/** The field of the output that gets a file. */
export const outputFileField: Field & { nameFor: (values: Values) => string } = {
	properties: [
		{
			displayName: DISPLAY_NAME,
			name: NAME,
			type: 'string',
			default: 'data',
			description: 'Where the output item has the file',
			hint: 'The name of the output field to put the file in',
			displayOptions: { show: { waitForCompletion: [true] } },
		},
	],
	toBody: () => ({}),
	nameFor: (values) => text(values.get(NAME) ?? 'data', DISPLAY_NAME),
};
