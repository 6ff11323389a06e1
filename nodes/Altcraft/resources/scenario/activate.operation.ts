import { flag } from '../../../shared/checks';
import { additionalFields } from '../../../shared/fields/kit/collection';
import { field } from '../../../shared/fields/kit/field';
import type { Operation } from '../../../shared/operation';
import { scenarioId } from './scenarioId';

const skipProfiles = field(
	{
		displayName: 'Skip Profiles',
		name: 'skipProfiles',
		type: 'boolean',
		default: false,
		description:
			'Whether to clear the scenario of the profiles that are still in it before it is activated again',
	},
	'skip_profiles',
	flag,
);

/** Page "Activate scenario". */
export const activate: Operation = {
	value: 'activate',
	name: 'Activate',
	action: 'Activate scenario',
	description: 'Switch a scenario on, so that profiles can enter it',
	endpoint: '/workflows/activate',
	fields: [scenarioId, additionalFields(skipProfiles)],
};
