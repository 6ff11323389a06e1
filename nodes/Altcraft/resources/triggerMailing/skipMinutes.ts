import { wholeFrom } from '../../../shared/checks';
import { field } from '../../../shared/fields/kit/field';

/** How long a trigger mailing waits (row "skip_minutes"). */
export const skipMinutes = field(
	{
		displayName: 'Skip Minutes',
		name: 'skipMinutes',
		type: 'number',
		typeOptions: { minValue: 0, numberPrecision: 0 },
		default: 0,
		description: 'How many minutes to wait before the message is sent',
	},
	'skip_minutes',
	wholeFrom(0),
);
