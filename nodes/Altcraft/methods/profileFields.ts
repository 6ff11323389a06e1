import type {
	FieldType,
	IDataObject,
	ILoadOptionsFunctions,
	ResourceMapperField,
	ResourceMapperFields,
} from 'n8n-workflow';

import { RequestFailure, toNodeError } from '../../shared/errors';
import { isObject, locatorValue } from '../../shared/checks';
import type { ProfileField } from '../fields/profileField';
import { SYSTEM_FIELDS, systemField } from '../fields/profileField';
import { lists } from '../lists';
import { idOf } from '../transport/pages';
import { ask } from './ask';

/** The fields that a new form shows; the others are a click away. */
const SHOWN = new Set(['email', 'phones', '_fname', '_lname']);

/**
 * The fields of the database that the chosen scenario or trigger mailing works on: the documented system
 * fields first.
 *
 * Where Altcraft does not tell the database or its fields, the documented ones alone.
 */
export const resourceMapping = {
	getScenarioFields: fieldsFrom(databaseOfScenario),
	getTriggerMailingFields: fieldsFrom(databaseOfTriggerMailing),
};

type DatabaseOf = (context: ILoadOptionsFunctions) => Promise<number | undefined>;

function fieldsFrom(databaseOf: DatabaseOf) {
	return async function (this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
		return withDocumented(await ownFields(this, databaseOf));
	};
}

function withDocumented(own: ProfileField[]): ResourceMapperFields {
	const documented = SYSTEM_FIELDS.map((field) => {
		const told = own.find(({ name }) => name === field.name);
		return told === undefined ? field : { ...field, title: told.title };
	});
	const others = own.filter(({ name }) => systemField(name) === undefined);
	return { fields: [...documented, ...others].map(toMapperField) };
}

async function ownFields(
	context: ILoadOptionsFunctions,
	databaseOf: DatabaseOf,
): Promise<ProfileField[]> {
	try {
		const database = await databaseOf(context);
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
async function databaseOfScenario(context: ILoadOptionsFunctions): Promise<number | undefined> {
	const scenario = chosenId(context.getCurrentNodeParameter('scenarioId'));
	if (scenario === undefined) return undefined;
	const page = { from_id: scenario, limit: 1 };
	const { data } = await ask(context, lists.searchScenarios.endpoint, page);
	const [first] = Array.isArray(data) ? (data as unknown[]) : [];
	return isObject(first) && idOf(first) === scenario ? databaseIn(first) : undefined;
}

/** The trigger mailing's `list_id` (page "Get trigger mailing information"). */
async function databaseOfTriggerMailing(
	context: ILoadOptionsFunctions,
): Promise<number | undefined> {
	const id = chosenId(context.getCurrentNodeParameter('triggerMailingId'));
	if (id === undefined) return undefined;
	const { data } = await ask(context, '/campaigns/triggers/get', { id });
	return isObject(data) ? databaseIn(data) : undefined;
}

/** The id in a locator; undefined while none is chosen, or where an expression chooses it. */
function chosenId(locator: unknown): number | undefined {
	const value = locatorValue(locator);
	const id = typeof value === 'string' ? Number(value.trim().replace('#', '')) : value;
	return typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? id : undefined;
}

function databaseIn({ list_id }: IDataObject): number | undefined {
	const database = Number(list_id);
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
