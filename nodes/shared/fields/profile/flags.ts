import { flag } from '../../checks';
import { withAdditional } from '../kit/collection';
import type { Values } from '../kit/field';
import { sentSwitch } from '../kit/switch';

/** Options of imports (page "Import and engage profile in scenario"). */

export const detectGeo = sentSwitch(
	{
		displayName: 'Detect Location by IP',
		name: 'detectGeo',
		default: false,
		description:
			"Whether Altcraft fills in the profile's location from the IP address in _regip or _ip of its data",
	},
	'detect_geo',
);

/** @param description what triggers and scenarios wait for */
export const skipTriggersOf = (description: string) =>
	sentSwitch(
		{
			displayName: 'Skip Triggers',
			name: 'skipTriggers',
			default: false,
			description,
		},
		'skip_triggers',
	);

export const skipTriggers = skipTriggersOf(
	'Whether to prevent this import from starting triggers and scenarios',
);

const SKIP_INVALID = 'skipInvalidSubscriptions';

export const skipInvalidSubscriptions = sentSwitch(
	{
		displayName: 'Skip Invalid Subscriptions',
		name: SKIP_INVALID,
		default: false,
		description:
			'Whether to leave out subscriptions that are not valid instead of refusing the profile',
	},
	'skip_invalid_subscriptions',
);

/** Whether Altcraft is asked to leave out subscriptions that are not valid. */
export function skipsInvalidSubscriptions(values: Values): boolean {
	const additional = withAdditional(values);
	return (
		additional.has(SKIP_INVALID) && flag(additional.get(SKIP_INVALID), 'Skip Invalid Subscriptions')
	);
}
