import { jsonObject } from '../../checks';
import { field } from '../kit/field';

/** Data that comes back in the action hooks of a trigger mailing (page "Trigger launch", row "custom_data"). */
export const customData = field(
	{
		displayName: 'Custom Data',
		name: 'customData',
		type: 'json',
		default: '{}',
		placeholder: 'e.g. { "order": "A-100" }',
		description: 'Data that Altcraft passes on in the action hooks of this message, as JSON',
	},
	'custom_data',
	jsonObject,
);
