import type { INodeProperties } from 'n8n-workflow';

import { text } from '../../checks';
import { field } from './field';

/** @param placeholder an example */
const property = (placeholder: string): INodeProperties => ({
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	placeholder,
});

/** The name of a new object. */
export const newName = (placeholder: string) =>
	field({ ...property(placeholder), required: true }, 'name', text);

/** The name that an object gets. */
export const changedName = (placeholder: string) => field(property(placeholder), 'name', text);
