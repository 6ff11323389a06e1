import { entriesOf, isBlank, listOf, text } from '../../checks';
import type { ProfileDatabase } from '../../lists/profileDatabase';
import { withAdditional } from '../kit/collection';
import type { Field, Values } from '../kit/field';
import { isExpression } from '../kit/field';
import { namesOrIds } from '../kit/named';

const NAME = 'fields';

/** Whether nothing was chosen; what an expression does not give is another thing. */
function isUntouched(values: Values): boolean {
	const given = values.get(NAME);
	const isEmpty = isBlank(given) || (Array.isArray(given) && entriesOf(given).length === 0);
	return isEmpty && !isExpression(values, NAME);
}

/**
 * The fields of profiles to return, in place of all or beside the others.
 *
 * @param always those that are asked for in any case where some are
 */
export function returnedFields(database: ProfileDatabase, ...always: string[]): Field {
	const property = namesOrIds(
		'Field',
		{ name: NAME },
		database.optionsMethod,
		`${database.parameter}.value`,
	);
	return {
		properties: [property],
		labels: { fields: property.displayName },
		toBody(values) {
			if (isUntouched(values)) return {};
			const names = listOf(text)(values.get(NAME), property.displayName);
			return { fields: [...new Set([...always, ...names])] };
		},
	};
}

/** Whether the user says what to return: that is not simplified any further. */
export function choosesFields(values: Values): boolean {
	const all = withAdditional(values);
	return all.has(NAME) && !isUntouched(all);
}
