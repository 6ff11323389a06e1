import type {
	FieldType,
	IDataObject,
	ILoadOptionsFunctions,
	ResourceMapperField,
	ResourceMapperFields,
} from 'n8n-workflow';

import { locatorValue } from '../checks';
import type { FailureSource } from '../errors';
import { RequestFailure, toNodeError } from '../errors';
import type { ProfileField } from '../fields/profile/profileField';
import { SYSTEM_FIELDS, systemField } from '../fields/profile/profileField';
import { fieldRowsIn } from '../lists/fieldRows';
import type { ProfileDatabase } from '../lists/profileDatabase';
import type { Resource } from '../operation';
import { ask } from './ask';

/** The fields that a new form shows; the others are a click away. */
const SHOWN = new Set(['email', 'phones', '_fname', '_lname']);

type LoadFields = (this: ILoadOptionsFunctions) => Promise<ResourceMapperFields>;

/**
 * The fields of the database that a chosen object works on, such as a scenario: the documented system fields first.
 *
 * Where Altcraft does not tell the database or its fields, the documented ones alone.
 */
export const toResourceMapping = (resources: readonly Resource[]): Record<string, LoadFields> =>
	Object.fromEntries(
		resources
			.flatMap(({ databases = [] }) => databases)
			.map((database) => [database.fieldsMethod, fieldsOfChosen(database)]),
	);

function fieldsOfChosen({ parameter, databaseOf }: ProfileDatabase): LoadFields {
	return async function () {
		const id = chosenId(this.getCurrentNodeParameter(parameter));
		const database =
			id === undefined
				? undefined
				: toId(await unlessRefused(this, ['platform'], databaseOf(this, id)));
		// The host is right where the first request found what it asked for: another answer than Altcraft's then
		// means that this platform has no such method.
		const own =
			database === undefined
				? undefined
				: await unlessRefused(this, ['platform', 'http'], fieldsOf(this, database));
		return withDocumented(own ?? []);
	};
}

/**
 * What was asked for; undefined where it was refused.
 *
 * @param sources whose refusal counts. A token that Altcraft does not know is the user's to mend in any case.
 */
async function unlessRefused<T>(
	context: ILoadOptionsFunctions,
	sources: readonly FailureSource[],
	asking: Promise<T>,
): Promise<T | undefined> {
	try {
		return await asking;
	} catch (thrown) {
		const isRefusal = thrown instanceof RequestFailure && sources.includes(thrown.source);
		if (isRefusal && thrown.code !== '401') return undefined;
		throw toNodeError(context.getNode(), thrown);
	}
}

function withDocumented(own: ProfileField[]): ResourceMapperFields {
	const documented = SYSTEM_FIELDS.map((field) => {
		const told = own.find(({ name }) => name === field.name);
		return told === undefined ? field : { ...field, title: told.title };
	});
	const others = own.filter(({ name }) => systemField(name) === undefined);
	return { fields: [...documented, ...others].map(toMapperField) };
}

/** The id in a locator; undefined while none is chosen, or where an expression chooses it. */
function chosenId(locator: unknown): number | undefined {
	const value = locatorValue(locator);
	return toId(typeof value === 'string' ? value.trim().replace('#', '') : value);
}

function toId(value: unknown): number | undefined {
	const id = typeof value === 'string' ? Number(value) : value;
	return typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? id : undefined;
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

const toMapperField = ({
	name,
	title,
	type,
	options,
	isWhole,
}: ProfileField): ResourceMapperField => ({
	id: name,
	displayName: title,
	required: false,
	defaultMatch: false,
	display: true,
	removed: !SHOWN.has(name),
	...(type !== undefined && { type }),
	...(options !== undefined && { options }),
	...(isWhole === true && { isWhole }),
});
