import type {
	FieldType,
	IDataObject,
	ILoadOptionsFunctions,
	INodePropertyOptions,
	ResourceMapperFields,
} from 'n8n-workflow';

import { entriesOf, isObject } from '../checks';
import { RequestFailure, toNodeError } from '../errors';
import type { ProfileField } from '../fields/profile/profileField';
import { SYSTEM_FIELDS, systemField } from '../fields/profile/profileField';
import { fieldRowsIn } from '../lists/fieldRows';
import type { FixedForm } from '../lists/fixedForm';
import type { ProfileDatabase } from '../lists/profileDatabase';
import type { Resource } from '../operation';
import { ask } from './ask';
import { chosenDatabase, isWithoutMethod } from './chosenDatabase';
import { toMapperField } from './mapperField';

/** The fields that a new form shows; the others are a click away. */
const SHOWN = new Set(['email', 'phones', '_fname', '_lname']);

type Load<T> = (this: ILoadOptionsFunctions) => Promise<T>;

/**
 * The fields of the forms that the editor loads: those that are the same for everybody, and those of the database that a
 * chosen object works on, such as a scenario: the documented system fields first.
 *
 * Where the platform has no way to tell them, the documented ones alone. Where it only fails to tell them now, those that
 * the editor has stay as they are, with what is mapped to them; with none, the reason takes their place.
 */
export const toResourceMapping = (
	resources: readonly Resource[],
): Record<string, Load<ResourceMapperFields>> =>
	Object.fromEntries([
		...[...databasesOf(resources)].map(
			(database) => [database.fieldsMethod, formOfChosen(database)] as const,
		),
		...resources.flatMap(({ forms = [] }) =>
			forms.map((form) => [form.fieldsMethod, fixed(form)] as const),
		),
	]);

const fixed =
	({ fields }: FixedForm): Load<ResourceMapperFields> =>
	async () =>
		await Promise.resolve({
			fields: fields.map((field) => toMapperField(field, field.isShown === true)),
		});

/** The names of the same fields, to choose from. */
export const toFieldOptions = (
	resources: readonly Resource[],
): Record<string, Load<INodePropertyOptions[]>> =>
	Object.fromEntries(
		[...databasesOf(resources)].flatMap((database) =>
			database.optionsMethod === undefined
				? []
				: [[database.optionsMethod, namesOfChosen(database)]],
		),
	);

const databasesOf = (resources: readonly Resource[]): ReadonlySet<ProfileDatabase> =>
	new Set(resources.flatMap(({ databases = [] }) => databases));

function namesOfChosen(database: ProfileDatabase): Load<INodePropertyOptions[]> {
	return async function () {
		const fields = await fieldsOfChosen(this, database);
		return fields.map(({ name, title }) => ({ name: `${title} (${name})`, value: name }));
	};
}

function formOfChosen(database: ProfileDatabase): Load<ResourceMapperFields> {
	return async function () {
		try {
			const fields = await fieldsOfChosen(this, database);
			return { fields: fields.map((field) => toMapperField(field, SHOWN.has(field.name))) };
		} catch (thrown) {
			// n8n keeps what it has when the method throws, and drops what it is not given.
			const error = toNodeError(this.getNode(), thrown);
			if (hasFields(this.getCurrentNodeParameter('profileData'))) throw error;
			const reason = [error.message, error.description ?? ''].join('. ');
			return { fields: [], emptyFieldsNotice: escaped(reason) };
		}
	};
}

async function fieldsOfChosen(
	context: ILoadOptionsFunctions,
	chosen: ProfileDatabase,
): Promise<ProfileField[]> {
	const database = await chosenDatabase(context, chosen);
	const own = database === undefined ? undefined : await ownFields(context, database);
	return withDocumented(own ?? []);
}

/** The database's own fields; undefined where the platform cannot tell them, or not in a form that can be read. */
async function ownFields(
	context: ILoadOptionsFunctions,
	database: number,
): Promise<ProfileField[] | undefined> {
	try {
		return await fieldsOf(context, database);
	} catch (thrown) {
		// The host is right, since the first request found what it asked for: another answer than Altcraft's means
		// that this platform has no such method.
		if (isWithoutMethod(thrown) || isUnreadable(thrown)) return undefined;
		throw toNodeError(context.getNode(), thrown);
	}
}

const isUnreadable = (thrown: unknown): boolean =>
	thrown instanceof RequestFailure && thrown.source === 'http' && thrown.transient === undefined;

/** Whether the editor has loaded fields before. */
const hasFields = (mapping: unknown): boolean =>
	isObject(mapping) && entriesOf(mapping.schema).length > 0;

/** The editor shows the notice as HTML. */
const escaped = (text: string): string =>
	text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

function withDocumented(own: ProfileField[]): ProfileField[] {
	const documented = SYSTEM_FIELDS.map((field) => {
		const told = own.find(({ name }) => name === field.name);
		return told === undefined ? field : { ...field, title: told.title };
	});
	const others = own.filter(({ name }) => systemField(name) === undefined);
	return [...documented, ...others];
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
	return fieldRowsIn(data).flatMap(toProfileField);
}

function toProfileField({ name, title, type }: IDataObject): ProfileField[] {
	if (typeof name !== 'string' || name === '') return [];
	const told = typeof type === 'string' ? type.toLowerCase() : '';
	return [
		{
			name,
			title: typeof title === 'string' && title !== '' ? title : name,
			type: TYPES[told],
			...(WHOLE.has(told) && { isWhole: true as const }),
		},
	];
}

/** Those that hold whole numbers alone. n8n has but one type for numbers, and keeps what else a column says. */
const WHOLE = new Set(['int', 'integer']);

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
