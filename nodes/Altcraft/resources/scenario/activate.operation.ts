import { flag } from '../../../shared/checks';
import { additionalFields } from '../../../shared/fields/kit/collection';
import { field } from '../../../shared/fields/kit/field';
import { action } from '../../../shared/kinds/action';
import { scenarioId } from './scenarioId';

const skipProfiles = field(
	{
		displayName: 'Clear Scenario First',
		name: 'skipProfiles',
		type: 'boolean',
		default: false,
		description:
			'Whether to remove the profiles that are still in the scenario before it is turned on again',
	},
	'skip_profiles',
	flag,
);

export const activate = action({
	value: 'activate',
	name: 'Activate',
	action: 'Activate scenario',
	description: 'Turn a scenario on, so that profiles can enter it',
	pages: ['Activate scenario'],
	endpoint: '/workflows/activate',
	fields: [scenarioId, additionalFields(skipProfiles)],
});
