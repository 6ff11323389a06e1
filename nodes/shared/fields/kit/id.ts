import type { INodeProperties } from 'n8n-workflow';

import type { List, ListChooser } from '../../lists/list';
import { id, locatorValue } from '../../checks';
import type { Field } from './field';

/** What a parameter that picks one object of Altcraft needs to be told. */
export interface IdParameter extends Partial<INodeProperties> {
	displayName: string;
	name: string;
	/** The list to choose from; none where no request of Altcraft lists such objects. */
	list?: Pick<List | ListChooser, 'method'>;
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
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				typeOptions: { searchListMethod: list?.method ?? '', searchable: true },
			},
			{
				displayName: 'By ID',
				name: 'id',
				type: 'string',
				placeholder: 'e.g. 12',
				// The editor shows it in place of the property's own hint.
				hint: property.hint === undefined ? ID_HINT : `${ID_HINT}. ${property.hint}`,
			},
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
