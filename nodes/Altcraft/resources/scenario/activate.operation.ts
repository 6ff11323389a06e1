import { additionalFields } from '../../../shared/fields/kit/collection';
import { sentSwitch } from '../../../shared/fields/kit/switch';
import { action } from '../../../shared/kinds/action';
import { scenarioId } from './scenarioId';

const skipProfiles = sentSwitch(
	{
		displayName: 'Clear Scenario First',
		name: 'skipProfiles',
		default: false,
		description:
			'Whether to remove the profiles that are still in the scenario before it is turned on again',
	},
	'skip_profiles',
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
