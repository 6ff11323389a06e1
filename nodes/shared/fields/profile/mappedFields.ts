import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { entriesOf, isBlank, isObject, jsonObject } from '../../checks';
import { withAdditional } from '../kit/collection';
import { emptyFields } from './emptyFields';
import type { Values } from '../kit/field';
import { toFieldValue, toList } from '../kit/fieldValues';
import type { ProfileDatabase } from '../../lists/profileDatabase';
import { systemField } from './profileField';

const NAME = 'profileData';
const DISPLAY_NAME = 'Profile Fields';

/** The fields of the database, each with a value of its own. */
export const mappedFieldsProperty = (database: ProfileDatabase): INodeProperties => ({
	displayName: DISPLAY_NAME,
	name: NAME,
	type: 'resourceMapper',
	noDataExpression: true,
	default: { mappingMode: 'defineBelow', value: null },
	typeOptions: {
		loadOptionsDependsOn: [`${database.parameter}.value`],
		resourceMapper: {
			resourceMapperMethod: database.fieldsMethod,
			mode: 'add',
			fieldWords: { singular: 'field', plural: 'fields' },
			noFieldsError: 'Choose what to start first: its database has the fields.',
			supportAutoMap: true,
			hideNoDataError: true,
		},
	},
});

/** What n8n knows of a field that the editor has loaded. */
interface Column {
	title: string;
	/** As n8n names it. */
	type: string | undefined;
	/** Whether the user took it off the form. */
	removed: boolean;
}

/**
 * The mapped fields, by their API names, each in the form of its type.
 *
 * @throws {InvalidParameter} naming the field whose value is not of its type
 */
export function readMappedFields(values: Values): IDataObject {
	const mapping = readMapping(values);
	const sendsEmpty = emptyFields.isOn(withAdditional(values));
	const data: IDataObject = {};
	for (const [name, value] of chosen(mapping, values)) {
		if (!isBlank(value)) data[name] = toSent(name, value, mapping, values.timezone);
		else if (sendsEmpty) data[name] = value === '' ? '' : null;
	}
	return data;
}

/** Fields of the input item that the database does not have, so that they do not go along. */
export function unknownFields(values: Values): string[] {
	const mapping = readMapping(values);
	if (!mapping.automatic || mapping.columns.size === 0) return [];
	return Object.keys(values.json()).filter((name) => !mapping.columns.has(name));
}

interface Mapping {
	/** Whether the item's fields go under their own names. */
	automatic: boolean;
	/** By the fields' API names; empty where the editor never loaded them. */
	columns: Map<string, Column>;
	value: IDataObject;
}

function readMapping(values: Values): Mapping {
	const given = values.get(NAME);
	const { mappingMode, schema, value } = isObject(given) ? given : {};
	const columns = entriesOf(schema).filter(isObject).map(toColumn);
	return {
		automatic: mappingMode === 'autoMapInputData',
		columns: new Map(columns),
		value: isBlank(value) ? {} : jsonObject(value, DISPLAY_NAME),
	};
}

function toColumn({ id, displayName, type, removed }: IDataObject): [string, Column] {
	const name = typeof id === 'string' ? id : '';
	return [
		name,
		{
			title: typeof displayName === 'string' ? displayName : name,
			type: typeof type === 'string' ? type : undefined,
			removed: removed === true,
		},
	];
}

/** Without known fields, all of the item's go along: the user asked for that. */
function chosen({ automatic, columns, value }: Mapping, values: Values): Array<[string, unknown]> {
	if (!automatic) {
		// n8n gives every switch a value, also those that the user took off the form.
		return Object.entries(value).filter(([name]) => columns.get(name)?.removed !== true);
	}
	const fields = Object.entries(values.json());
	return columns.size === 0 ? fields : fields.filter(([name]) => columns.has(name));
}

function toSent(name: string, value: unknown, { columns }: Mapping, timezone: string) {
	const known = systemField(name);
	const { title, type } = columns.get(name) ?? { title: known?.title ?? name, type: known?.type };
	const displayName = `${DISPLAY_NAME}: ${title}`;
	return known?.isList === true
		? toList(value, displayName)
		: toFieldValue(type, value, displayName, timezone);
}
