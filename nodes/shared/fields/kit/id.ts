import type { INodeProperties, INodePropertyMode } from 'n8n-workflow';

import type { List } from '../../lists/list';
import { id, locatorValue } from '../../checks';
import type { Field } from './field';

/** What a parameter that picks one object of Altcraft needs to be told. */
export interface IdParameter extends Partial<INodeProperties> {
	displayName: string;
	name: string;
	description: string;
	/** The list to choose from; none where no request of Altcraft lists such objects. */
	list?: Pick<List, 'method'>;
}

const ID_HINT = "The number beside the name in Altcraft's list, for example 12 or #12";

/**
 * One object of Altcraft, chosen from a list or by its id. A plain number, as an expression or an AI agent
 * gives it, is taken as well.
 *
 * No validation in the editor: n8n would refuse the whole workflow for it, without telling why.
 */
export function idProperty({ list, ...property }: IdParameter): INodeProperties {
	const modes: Required<Pick<INodeProperties, 'modes'>> = {
		modes: [
			...(list === undefined ? [] : [fromList(list)]),
			// The editor shows its hint in place of the property's own.
			byId(property.hint === undefined ? ID_HINT : `${ID_HINT}. ${property.hint}`),
		],
	};
	const offered = modes.modes.filter(({ name }) => name === 'id' || list !== undefined);
	return {
		type: 'resourceLocator',
		default: { mode: offered[0]?.name ?? 'id', value: '' },
		modes: offered,
		...property,
	};
}

/** A way to name an object in a locator. */
export const locatorMode = (
	displayName: string,
	name: string,
	more: Omit<INodePropertyMode, 'displayName' | 'name'>,
): INodePropertyMode => ({ displayName, name, ...more });

/** The mode in which a list is searched. */
export const fromList = ({ method }: Pick<List, 'method'>): INodePropertyMode =>
	locatorMode('From List', 'list', {
		type: 'list',
		typeOptions: { searchListMethod: method, searchable: true },
	});

/** The mode for an ID of Altcraft's. */
export const byId = (hint: string, placeholder = 'e.g. 12'): INodePropertyMode =>
	locatorMode('By ID', 'id', { type: 'string', placeholder, hint });

/**
 * One object of Altcraft that no request lists, by its ID alone; a list can come later.
 *
 * @param hint where Altcraft shows the ID
 */
export const unlistedIdProperty = ({
	hint,
	...property
}: Required<
	Pick<INodeProperties, 'displayName' | 'name' | 'description' | 'hint'>
>): INodeProperties => ({
	type: 'resourceLocator',
	default: { mode: 'id', value: '' },
	modes: [byId(hint)],
	...property,
});

/** An object, as one parameter that becomes one key of the body, or more where pages name it differently. */
export function idField(property: INodeProperties, ...keys: string[]): Field {
	const { name, displayName } = property;
	return {
		properties: [property],
		labels: Object.fromEntries(keys.map((key) => [key, displayName])),
		toBody(values) {
			const given = id(locatorValue(values.get(name)), displayName);
			return Object.fromEntries(keys.map((key) => [key, given]));
		},
	};
}

/** The object that an operation works on; it tells one request from another. */
export const targetField = (property: INodeProperties, ...keys: string[]): Field => ({
	...idField({ ...property, required: true }, ...keys),
	identifies: true,
	tried: (values) => {
		const chosen = id(locatorValue(values.get(property.name)), property.displayName);
		return `the ${property.displayName.toLowerCase()} ${String(chosen)}`;
	},
});

/**
 * An object that has to be switched on before it can be started. Altcraft refuses one that is off as it refuses a
 * malformed request.
 *
 * @param what as a sentence names it: "the scenario is active"
 */
export const startedField = (property: INodeProperties, key: string, what: string): Field => ({
	...targetField(property, key),
	advice: { 400: `Check first that ${what}`, 450: `Check first that ${what}` },
});
