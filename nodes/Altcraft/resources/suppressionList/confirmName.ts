import { text } from '../../../shared/checks';
import { InvalidParameter } from '../../../shared/errors';
import type { Field } from '../../../shared/fields/kit/field';
import { isExpression } from '../../../shared/fields/kit/field';
import { get } from './get.operation';
import { suppressionListId } from './suppressionListId';

const NAME = 'confirmName';
const DISPLAY_NAME = 'Name of the List to Empty';

/**
 * The list's own name, which has to be given before all of its contacts go: Altcraft is asked for it first. For the
 * global list it has to be typed, so that no item can name it.
 */
export const confirmName: Field = {
	properties: [
		{
			displayName: DISPLAY_NAME,
			name: NAME,
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Do not contact',
			description: 'Nothing is removed unless this is the name of the chosen list',
		},
	],
	toBody(values) {
		text(values.get(NAME), DISPLAY_NAME);
		return {};
	},
	look: (values) => ({
		endpoint: get.paths[0] ?? '',
		body: suppressionListId.toBody(values),
		into({ name, is_global: isGlobal }, body) {
			const given = text(values.get(NAME), DISPLAY_NAME);
			const own = typeof name === 'string' ? name.trim() : '';
			if (given !== own) {
				throw new InvalidParameter(
					DISPLAY_NAME,
					`is not the name of the chosen list, which is "${own}"; nothing was removed`,
					'Choose the list that you mean, and enter its name exactly',
				);
			}
			if (isGlobal === true && isExpression(values, NAME)) {
				throw new InvalidParameter(
					DISPLAY_NAME,
					'is an expression, and the chosen list is the global one; nothing was removed',
					'Type the name of the global list: an item must not empty it',
				);
			}
			return body;
		},
	}),
};
