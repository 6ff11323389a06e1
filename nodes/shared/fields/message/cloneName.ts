import { text } from '../../checks';
import { field } from '../kit/field';

/** The name of a copy. */
export const cloneName = field(
	{
		displayName: 'Name',
		name: 'name',
		type: 'string',
		default: '',
		placeholder: 'e.g. Autumn sale, second wave',
		description: 'The name of the copy; without it, Altcraft gives one',
	},
	'name',
	text,
);
