import type { IDataObject, ILoadOptionsFunctions } from 'n8n-workflow';

import type { List } from '../lists/list';
import type { ProfileDatabase } from '../lists/profileDatabase';
import type { Resource } from '../operation';
import { idOf } from '../transport/pages';
import { inPool } from '../transport/pool';
import { chosenDatabase } from './chosenDatabase';

/** More entries are not asked about: a person waits for the list. */
const MOST = 50;
const AT_ONCE = 8;

/** An entry of a list, and what the form makes of it. */
export interface Fit {
	entry: IDataObject;
	marks: string[];
}

/**
 * The entries that are for the database of the form, then the others, marked. As they are where the form has no
 * database yet, or where the list does not tell its entries' databases.
 */
export async function fittingFirst(
	context: ILoadOptionsFunctions,
	resources: readonly Resource[],
	{ databasesOf }: List,
	entries: readonly IDataObject[],
): Promise<Fit[]> {
	const unmarked = entries.map((entry): Fit => ({ entry, marks: [] }));
	if (databasesOf === undefined || entries.length > MOST) return unmarked;
	const database = await databaseOfForm(context, resources);
	if (database === undefined) return unmarked;
	const others = new Set<Fit>();
	await inPool(unmarked, AT_ONCE, async (fit) => {
		const known = await quietly(databasesOf(context, idOf(fit.entry)));
		if (Array.isArray(known) && known.length > 0 && !known.includes(database)) others.add(fit);
		// Who does not answer one question is not asked the others: a person waits.
		return known !== undefined;
	});
	const mark = `not for database ${String(database)}`;
	return [
		...unmarked.filter((fit) => !others.has(fit)),
		...unmarked.filter((fit) => others.has(fit)).map((fit) => ({ ...fit, marks: [mark] })),
	];
}

async function databaseOfForm(
	context: ILoadOptionsFunctions,
	resources: readonly Resource[],
): Promise<number | undefined> {
	const chosen = context.getCurrentNodeParameter('resource');
	const { databases = [] } = resources.find(({ value }) => value === chosen) ?? {};
	const isShown = ({ parameter }: ProfileDatabase) =>
		context.getCurrentNodeParameter(parameter) !== undefined;
	const database = databases.find(isShown);
	return database === undefined ? undefined : await quietly(chosenDatabase(context, database));
}

/** The list is of use without what could not be told. */
const quietly = async <T>(told: Promise<T>): Promise<T | undefined> =>
	await told.catch(() => undefined);
