import { count } from '../../../shared/checks';
import { InvalidParameter } from '../../../shared/errors';
import type { Field } from '../../../shared/fields/kit/field';
import { isExpression } from '../../../shared/fields/kit/field';

const NAME = 'maxProfiles';
const DISPLAY_NAME = 'Most Profiles at Once';
const DEFAULT = 100;

/** How many profiles may go in one run: what comes before the node may bring others than it was to. */
export const maxProfiles: Field = {
	properties: [
		{
			displayName: DISPLAY_NAME,
			name: NAME,
			type: 'number',
			typeOptions: { minValue: 1, numberPrecision: 0 },
			noDataExpression: true,
			default: DEFAULT,
			description: 'If more input items come in, nothing is deleted at all',
		},
	],
	toBody(values) {
		if (isExpression(values, NAME)) {
			throw new InvalidParameter(
				DISPLAY_NAME,
				'is an expression, and nothing was sent',
				'Enter a number: an item must not say how many profiles may go',
			);
		}
		const most = count(values.raw(NAME) ?? DEFAULT, DISPLAY_NAME);
		if (values.total <= most) return {};
		throw new InvalidParameter(
			DISPLAY_NAME,
			`is ${String(most)}, but ${String(values.total)} items came in, and nothing was sent`,
			'Check what comes in. If all of these profiles are to go, raise the number',
		);
	},
};
