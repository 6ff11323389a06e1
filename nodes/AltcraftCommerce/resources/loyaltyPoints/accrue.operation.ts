import { additionalFields } from '../../../shared/fields/kit/collection';
import { dateField } from '../../../shared/fields/kit/date';
import { PLANNED } from '../../../shared/fields/kit/dateValue';
import { action } from '../../../shared/kinds/action';
import { movement, movementFields } from './movement';

const activationDate = dateField(
	{
		displayName: 'Activation Date',
		name: 'activationDate',
		description: 'When the points can be spent. If empty, at once.',
	},
	PLANNED,
	'activation_date',
);
const expirationDate = dateField(
	{
		displayName: 'Expiration Date',
		name: 'expirationDate',
		description: 'When the points expire. If empty, by the settings of the currency.',
	},
	PLANNED,
	'expiration_date',
);

export const accrue = action({
	value: 'accrue',
	name: 'Accrue',
	action: 'Accrue loyalty points',
	description: 'Give a member points, at once, later, or held until you commit them',
	pages: ['Accrue points to a member'],
	endpoint: '/loyalty/accrue_points',
	fields: [...movement, additionalFields(...movementFields, activationDate, expirationDate)],
});
