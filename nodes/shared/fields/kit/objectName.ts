import type { INodeProperties } from 'n8n-workflow';

import { text } from '../../checks';
import { field } from './field';

const property = (placeholder: string, description: string): INodeProperties => ({
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	placeholder,
	description,
});

/** The name of a new object. */
export const newName = (placeholder: string) =>
	field(
		{ ...property(placeholder, 'What it is called in Altcraft'), required: true },
		'name',
		text,
	);

/** The name that an object gets. */
export const changedName = (placeholder: string) =>
	field(property(placeholder, 'What it is to be called in Altcraft'), 'name', text);
