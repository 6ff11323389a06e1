import { flag } from '../../checks';
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

export const skipTriggers = field(
	{
		displayName: 'Skip Triggers',
		name: 'skipTriggers',
		type: 'boolean',
		default: false,
		description:
			'Whether to keep this import from starting the triggers and scenarios that wait for imports or updates',
	},
	'skip_triggers',
	flag,
);

export const skipInvalidSubscriptions = field(
	{
		displayName: 'Skip Invalid Subscriptions',
		name: 'skipInvalidSubscriptions',
		type: 'boolean',
		default: false,
		description:
			'Whether to leave out subscriptions that are not valid instead of refusing the profile',
	},
	'skip_invalid_subscriptions',
	flag,
);
