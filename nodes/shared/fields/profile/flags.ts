import { flag } from '../../checks';
import { withAdditional } from '../kit/collection';
import type { Values } from '../kit/field';
import { field } from '../kit/field';

/** Options of imports (page "Import and engage profile in scenario"). */

export const detectGeo = field(
	{
		displayName: 'Detect Location by IP',
		name: 'detectGeo',
		type: 'boolean',
		default: false,
		description:
			"Whether Altcraft fills in the profile's location from the IP address in _regip or _ip of its data",
	},
	'detect_geo',
	flag,
);

/** @param description what triggers and scenarios wait for */
export const skipTriggersOf = (description: string) =>
	field(
		{
			displayName: 'Skip Triggers',
			name: 'skipTriggers',
			type: 'boolean',
			default: false,
			description,
		},
		'skip_triggers',
		flag,
	);

export const skipTriggers = skipTriggersOf(
	'Whether to prevent this import from starting triggers and scenarios',
);

const SKIP_INVALID = 'skipInvalidSubscriptions';

export const skipInvalidSubscriptions = field(
	{
		displayName: 'Skip Invalid Subscriptions',
		name: SKIP_INVALID,
		type: 'boolean',
		default: false,
		description:
			'Whether to leave out subscriptions that are not valid instead of refusing the profile',
	},
	'skip_invalid_subscriptions',
	flag,
);

/** Whether Altcraft is asked to leave out subscriptions that are not valid. */
export function skipsInvalidSubscriptions(values: Values): boolean {
	const additional = withAdditional(values);
	return (
		additional.has(SKIP_INVALID) && flag(additional.get(SKIP_INVALID), 'Skip Invalid Subscriptions')
	);
}
