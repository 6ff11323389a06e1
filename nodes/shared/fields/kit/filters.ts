import type { INodeProperties } from 'n8n-workflow';

import type { Check } from '../../checks';
import { id, jsonObject, listOf, oneOf, text } from '../../checks';
import { collection, withThoseOf } from './collection';
import type { Field } from './field';
import { field } from './field';
import { sentSwitch } from './switch';

const property: INodeProperties = {
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add Filter',
	default: {},
};

/** The filters of a list, of which the user adds what they need. */
export const filters = (...fields: Field[]) => collection(property, fields);

/** The values with those of the filters. */
export const withFilters = withThoseOf(property);

/** Tags of Altcraft's interface (row "ui_tags" of the lists). */
export const tagFilter = field(
	{
		displayName: 'Tags',
		name: 'tags',
		type: 'string',
		default: '',
		placeholder: 'e.g. sale, B2C',
		description: 'Only those with one of these interface tags, separated by commas',
	},
	'ui_tags',
	listOf(text),
);

/** Access groups by name. */
export const groupFilter = field(
	{
		displayName: 'Group Names',
		name: 'groups',
		type: 'string',
		default: '',
		placeholder: 'e.g. main',
		description: 'Only those in one of these access groups, separated by commas',
	},
	'groups',
	listOf(text),
);

/** A group's id is 0 or more, unlike others. */
export const groupId: Check<number> = (value, displayName) =>
	String(value).trim() === '0' ? 0 : id(value, displayName);

/** Access groups by id. */
export const groupIdFilter = field(
	{
		displayName: 'Group IDs',
		name: 'groupIds',
		type: 'string',
		default: '',
		placeholder: 'e.g. 0, 1',
		description: 'Only those in an access group with one of these IDs, separated by commas',
	},
	'groups_id',
	listOf(groupId),
);

/** The filters of most lists: by access group and by tag. */
export const groupAndTagFilters = filters(groupFilter, groupIdFilter, tagFilter);

/** What is switched on. */
export const activeFilter = sentSwitch(
	{
		displayName: 'Active Only',
		name: 'isActive',
		default: true,
		description: 'Whether to return only active ones',
	},
	'is_active',
);

/**
 * Attributes and their values.
 *
 * @param example the shape differs from list to list
 */
export const attributeFilter = (example: string): Field =>
	field(
		{
			displayName: 'Attributes',
			name: 'attributes',
			type: 'json',
			default: '{}',
			placeholder: `e.g. ${example}`,
			description: 'Only those with these values of attributes, as JSON',
		},
		'attributes',
		jsonObject,
	);

/** One of a few words. */
export function choiceFilter(
	choice: Pick<INodeProperties, 'displayName' | 'name' | 'default' | 'description'>,
	options: ReadonlyArray<{ name: string; value: string }>,
): Field {
	return field(
		{ ...choice, type: 'options', options: [...options] },
		choice.name,
		oneOf(
			options.map(({ value }) => value),
			(word) => options.find(({ value }) => value === word)?.name ?? word,
		),
	);
}
