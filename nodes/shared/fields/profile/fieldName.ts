import type { INodeProperties } from 'n8n-workflow';

import type { ProfileDatabase } from '../../lists/profileDatabase';
import { nameOrId } from '../kit/named';
import type { MatchingMode, Named } from './matchingModes';
import { fieldNameProperty } from './matchingModes';

/** How the field is named that a profile is matched by. */
export interface FieldNameForm {
	/** What the editor shows in a mode. */
	propertyIn: (mode: MatchingMode) => INodeProperties;
	/** How an error names a field in a mode. */
	namedIn: (mode: MatchingMode) => Named;
	/** What the editor calls what fills the key of the request. */
	labels: { field_name: string };
}

/** Where nobody can say which database it is, the name is typed. */
const typed: FieldNameForm = {
	propertyIn: () => fieldNameProperty,
	namedIn: () => String,
	labels: { field_name: fieldNameProperty.displayName },
};

/**
 * A field of the profile itself is chosen from those of its database, where that is known. The value stays the field's
 * name, also one that Altcraft does not tell of.
 */
export function fieldNameForm(database: ProfileDatabase | undefined): FieldNameForm {
	if (database === undefined) return typed;
	const { optionsMethod, parameter } = database;
	const { name } = fieldNameProperty;
	const property = {
		...nameOrId('Field', { name }, optionsMethod, `${parameter}.value`),
		allowArbitraryValues: true,
	};
	const named: Named = (displayName) =>
		displayName === fieldNameProperty.displayName ? property.displayName : displayName;
	const isOfProfile = (mode: MatchingMode) => mode === 'custom';
	return {
		propertyIn: (mode) => (isOfProfile(mode) ? property : fieldNameProperty),
		namedIn: (mode) => (isOfProfile(mode) ? named : String),
		labels: { field_name: property.displayName },
	};
}
