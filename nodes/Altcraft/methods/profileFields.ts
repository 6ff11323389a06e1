import type {
	FieldType,
	IDataObject,
	ILoadOptionsFunctions,
	ResourceMapperField,
	ResourceMapperFields,
} from 'n8n-workflow';

import { RequestFailure, toNodeError } from '../errors';
import { isBlank, isObject, locatorValue } from '../fields/checks';
import type { ProfileField } from '../fields/profileField';
import { SYSTEM_FIELDS, systemField } from '../fields/profileField';
import { lists } from '../lists';
import { idOf } from '../transport/pages';
import { ask } from './ask';

/** The fields that a new form shows; the others are a click away. */
const SHOWN = new Set(['email', 'phones', '_fname', '_lname']);

/**
 * The fields of the database that the chosen scenario works on: the documented system fields first.
 *
 * Where Altcraft does not tell the database or its fields, the documented ones alone.
 */
export async function getProfileFields(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
	const own = await ownFields(this);
	const documented = SYSTEM_FIELDS.map((field) => {
		const told = own.find(({ name }) => name === field.name);
		return told === undefined ? field : { ...field, title: told.title };
	});
	const others = own.filter(({ name }) => systemField(name) === undefined);
	return { fields: [...documented, ...others].map(toMapperField) };
}

async function ownFields(context: ILoadOptionsFunctions): Promise<ProfileField[]> {
	try {
		const database = await databaseOf(context, context.getCurrentNodeParameter('scenarioId'));
		return database === undefined ? [] : await fieldsOf(context, database);
	} catch (thrown) {
		if (isRefusal(thrown)) return [];
		throw toNodeError(context.getNode(), thrown);
	}
}

/** What Altcraft refuses to tell is not known; a token that it does not know is the user's to mend. */
const isRefusal = (thrown: unknown): boolean =>
	thrown instanceof RequestFailure && thrown.source === 'platform' && thrown.code !== '401';

/** The scenario's `list_id` (page "Get scenarios list"); undefined where it cannot be told. */
async function databaseOf(
	context: ILoadOptionsFunctions,
	locator: unknown,
): Promise<number | undefined> {
	const chosen = locatorValue(locator);
	const scenario = Number(String(chosen).replace('#', ''));
	if (isBlank(chosen) || !Number.isSafeInteger(scenario)) return undefined;
	const page = { from_id: scenario, limit: 1 };
	const { data } = await ask(context, lists.searchScenarios.endpoint, page);
	const [first] = Array.isArray(data) ? (data as unknown[]) : [];
	if (!isObject(first) || idOf(first) !== scenario) return undefined;
	const database = Number(first.list_id);
	return Number.isSafeInteger(database) && database > 0 ? database : undefined;
}

/**
 * A database's fields, system and custom ones.
 *
 * The page "Get database fields" could not be read: the request gives the id both names that others have,
 * and the answer is expected to be like that of "Get resource subscription fields".
 */
async function fieldsOf(context: ILoadOptionsFunctions, database: number): Promise<ProfileField[]> {
	const body = { id: database, db_id: database };
	const { data } = await ask(context, '/databases/fields_get', body);
	const rows = Array.isArray(data)
		? data.filter(isObject)
		: Object.entries(isObject(data) ? data : {}).map(([name, row]) => ({
				name,
				...(isObject(row) && row),
			}));
	return rows.flatMap(toProfileField);
}

function toProfileField({ name, title, type }: IDataObject): ProfileField[] {
	if (typeof name !== 'string' || name === '') return [];
	return [
		{
			name,
			title: typeof title === 'string' && title !== '' ? title : name,
			type: typeof type === 'string' ? TYPES[type.toLowerCase()] : undefined,
		},
	];
}

/** Altcraft's types of fields, by the names that its pages and answers give them. */
const TYPES: Partial<Record<string, FieldType>> = {
	int: 'number',
	integer: 'number',
	float: 'number',
	unicode: 'string',
	string: 'string',
	line: 'string',
	ip: 'string',
	version: 'string',
	date: 'dateTime',
	datetime: 'dateTime',
	bool: 'boolean',
	boolean: 'boolean',
	tags: 'array',
	array: 'array',
	arr_object: 'array',
	object: 'object',
};

const toMapperField = ({ name, title, type, options }: ProfileField): ResourceMapperField => ({
	id: name,
	displayName: title,
	required: false,
	defaultMatch: false,
	display: true,
	removed: !SHOWN.has(name),
	...(type !== undefined && { type }),
	...(options !== undefined && { options }),
});
