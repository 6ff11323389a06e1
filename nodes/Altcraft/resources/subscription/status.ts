import { InvalidParameter } from '../../../shared/errors';
import type { Field } from '../../../shared/fields/kit/field';
import { isExpression } from '../../../shared/fields/kit/field';
import { toStatus } from '../../../shared/fields/profile/choices';
import { SUBSCRIPTION_STATUSES } from '../../../shared/fields/profile/subscriptionStatus';

const NAME = 'status';
const DISPLAY_NAME = 'Status';
const UNCHANGED = '';

/** The status that the subscription gets; Altcraft wants it only where it is to change (page "Subscription status"). */
export const status: Field = {
	properties: [
		{
			displayName: DISPLAY_NAME,
			name: NAME,
			type: 'options',
			default: UNCHANGED,
			description: 'The status that the subscription gets',
			options: [
				...SUBSCRIPTION_STATUSES,
				{
					name: 'Leave Unchanged',
					value: UNCHANGED,
					description: "Keeps the status; a new subscription gets Altcraft's default",
				},
			].sort((one, other) => one.name.localeCompare(other.name)),
		},
	],
	labels: { status: DISPLAY_NAME },
	toBody(values) {
		const given = values.get(NAME);
		if (given === UNCHANGED) return {};
		if (given !== null && given !== undefined) return { status: toStatus(given, DISPLAY_NAME) };
		if (!isExpression(values, NAME)) return {};
		throw new InvalidParameter(
			DISPLAY_NAME,
			'has an expression that gives nothing',
			"Let the expression give a status for each item, or choose 'Leave Unchanged'",
		);
	},
};
