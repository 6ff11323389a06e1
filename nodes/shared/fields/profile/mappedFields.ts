import type { IDataObject, INodeProperties } from 'n8n-workflow';

import {
	entriesOf,
	isBlank,
	isObject,
	namedPrototype,
	objectOf,
	oneOf,
	readAll,
	shown,
} from '../../checks';
import { withAdditional } from '../kit/collection';
import { emptyFields } from './emptyFields';
import type { Values } from '../kit/field';
import { InvalidParameter } from '../../errors';
import type { ProfileDatabase } from '../../lists/profileDatabase';
import { SUBSCRIPTIONS } from './ownSubscriptions';
import { systemField } from './profileField';
import { emptyOf, isWithoutValue, toProfileValue } from './profileValue';

const NAME = 'profileData';
const DISPLAY_NAME = 'Profile Fields';

/** The fields of the database, each with a value of its own. */
export const mappedFieldsProperty = (database: ProfileDatabase): INodeProperties => ({
	displayName: DISPLAY_NAME,
	name: NAME,
	type: 'resourceMapper',
	noDataExpression: true,
	default: { mappingMode: 'defineBelow', value: null },
	description: 'What the profile gets, field by field',
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
	/** Whether it takes whole numbers alone: n8n has one type for all numbers. */
	isWhole: boolean;
	/** Whether the user took it off the form. */
	removed: boolean;
}

/**
 * The mapped fields, by their API names, each in the form of its type.
 *
 * @throws {InvalidParameter} naming each field whose value is not of its type
 */
export function readMappedFields(values: Values): IDataObject {
	const mapping = readMapping(values);
	const sendsEmpty = emptyFields.isOn(withAdditional(values));
	const parts = chosen(mapping, values).map(
		([name, value]) =>
			() =>
				toPart(name, value, { mapping, sendsEmpty, timezone: values.timezone }),
	);
	return Object.fromEntries(readAll(parts).flat());
}

/** Fields of the input item that the database does not have, so that they do not go along. */
export function unknownFields(values: Values): string[] {
	const { automatic, columns } = readMapping(values);
	if (!automatic || columns.size === 0) return [];
	const { unknown } = matched(values.json(), columns);
	return unknown;
}

interface Mapping {
	/** Whether the item's fields go under their own names. */
	automatic: boolean;
	/** By the fields' API names; empty where the editor never loaded them. */
	columns: Map<string, Column>;
	value: IDataObject;
}

/** What n8n saves of a mapping beside its mode (n8n-workflow, `ResourceMapperValue`). */
const OF_MAPPING = new Set([
	...['mappingMode', 'value', 'schema', 'matchingColumns'],
	...['attemptToConvertTypes', 'convertFieldsToString'],
]);

const MODES = ['defineBelow', 'autoMapInputData'] as const;

/**
 * The mapping as the editor saves it. Whoever writes a workflow by hand may give the fields and their values
 * alone, as an object or as JSON.
 */
function readMapping(values: Values): Mapping {
	const given = values.get(NAME);
	const mapping = isBlank(given) ? {} : objectOf(given, DISPLAY_NAME);
	if (!Object.keys(mapping).every((name) => OF_MAPPING.has(name))) {
		return { automatic: false, columns: new Map(), value: mapping };
	}
	const { mappingMode = 'defineBelow', schema, value } = mapping;
	const mode = oneOf(MODES)(mappingMode, `${DISPLAY_NAME}: mappingMode`);
	return {
		automatic: mode === 'autoMapInputData',
		columns: new Map(entriesOf(schema).filter(isObject).map(toColumn)),
		value: isBlank(value) ? {} : objectOf(value, DISPLAY_NAME),
	};
}

function toColumn(column: IDataObject): [string, Column] {
	const { id, displayName, isWhole, isFlag, removed } = column;
	const type = isFlag === true ? 'boolean' : column.type;
	const name = typeof id === 'string' ? id : '';
	return [
		name,
		{
			title: typeof displayName === 'string' ? displayName.replace(` (${name})`, '') : name,
			type: typeof type === 'string' ? type : undefined,
			isWhole: isWhole === true,
			removed: removed === true,
		},
	];
}

/**
 * Without known fields, all of the item's go along: the user asked for that.
 *
 * @throws {InvalidParameter} when none of the item's fields is one of the database's
 */
function chosen(
	{ automatic, columns, value }: Mapping,
	values: Values,
): Array<[string, IDataObject[string]]> {
	if (!automatic) {
		// n8n gives every switch a value, also those that the user took off the form.
		return Object.entries(value).filter(([name]) => columns.get(name)?.removed !== true);
	}
	const item = values.json();
	if (columns.size === 0) return Object.entries(item);
	const { known, unknown } = matched(item, columns);
	if (known.length === 0 && unknown.length > 0) throw nothingMatches(unknown);
	return known;
}

/** The item's fields by the names of the database's: they may be called by these, or by the titles in the editor. */
function matched(item: IDataObject, columns: ReadonlyMap<string, Column>) {
	const byTitle = new Map([...columns].map(([name, { title }]) => [alike(title), name]));
	const known: Array<[string, IDataObject[string]]> = [];
	const unknown: string[] = [];
	for (const [name, value] of Object.entries(item)) {
		const titled = columns.has(name) ? name : byTitle.get(alike(name));
		// What is there by its name as well goes by that.
		if (titled === undefined || (titled !== name && Object.hasOwn(item, titled)))
			unknown.push(name);
		else known.push([titled, value]);
	}
	return { known, unknown };
}

const alike = (title: string): string => title.trim().toLowerCase();

const nothingMatches = (names: readonly string[]) =>
	new InvalidParameter(
		DISPLAY_NAME,
		`are mapped automatically, and none of the item's fields is one of the database: ${shown(names.join(', '))}`,
		"Call the item's fields as the database calls its own, by name or title, or choose 'Map Each Field Manually'",
	);

interface Sending {
	mapping: Mapping;
	sendsEmpty: boolean;
	timezone: string;
}

/** A field as the request has it; nothing where it is not sent. */
function toPart(
	name: string,
	value: IDataObject[string],
	{ mapping, sendsEmpty, timezone }: Sending,
): Array<[string, IDataObject[string]]> {
	if (name === '__proto__') throw namedPrototype(DISPLAY_NAME);
	// Their own reader checks them, wherever they come from.
	if (name === SUBSCRIPTIONS) return isBlank(value) ? [] : [[name, value]];
	const known = systemField(name);
	const { title, type, isWhole } = mapping.columns.get(name) ?? {
		title: known?.title ?? name,
		type: known?.type,
		isWhole: false,
	};
	const field = { name, type, isWhole };
	if (isWithoutValue(field, value)) return sendsEmpty ? [[name, emptyOf(field, value)]] : [];
	return [[name, toProfileValue(field, value, `${DISPLAY_NAME}: ${title}`, timezone)]];
}
