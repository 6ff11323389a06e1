import { text } from '../../../shared/checks';
import { field } from '../../../shared/fields/kit/field';

const property = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	placeholder: 'e.g. Do not contact',
} as const;

/** The name of a new list. */
export const newName = field({ ...property, required: true }, 'name', text);

/** The name that a list gets. */
export const changedName = field(property, 'name', text);
