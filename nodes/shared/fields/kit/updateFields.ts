import { InvalidParameter } from '../../errors';
import { collection } from './collection';
import type { Field, Values } from './field';
import { readForm } from './form';

const DISPLAY_NAME = 'Update Fields';
const NAME = 'updateFields';

/** What an update changes: the fields that the user adds, at least one. */
export const updateFields = (...fields: Field[]): Field =>
	updateFieldsBeside(() => false, ...fields);

/**
 * The same where the update may change something else, too.
 *
 * @param changesElse whether it does, so that there need be no field
 */
export function updateFieldsBeside(
	changesElse: (values: Values) => boolean,
	...fields: Field[]
): Field {
	const all = collection(
		{
			displayName: DISPLAY_NAME,
			name: NAME,
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
		},
		fields,
	);
	return {
		...all,
		toBody(values) {
			const hasFields = Object.keys(readForm(values.get(NAME), DISPLAY_NAME)).length > 0;
			if (hasFields || changesElse(values)) return all.toBody(values);
			throw new InvalidParameter(
				DISPLAY_NAME,
				'is empty, so that there is nothing to change',
				"Add at least one field to 'Update Fields'",
			);
		},
	};
}
