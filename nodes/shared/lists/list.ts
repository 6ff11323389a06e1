import type { IDataObject, ILoadOptionsFunctions, INodeListSearchItems } from 'n8n-workflow';

import type { Paging } from '../transport/pages';

/** A list of Altcraft's things, of which the editor lets the user choose one. */
export interface List {
	/** The node's method that searches it. */
	method: string;
	/** The node's method that offers all of it, for fields of which several may be chosen. */
	optionsMethod?: string;
	/** Below `/api/v1.1`, written as the documentation prints it. */
	endpoint: string;
	/** Parameters that narrow it down, also by what the form holds so far. */
	filter?: IDataObject | ((context: ILoadOptionsFunctions) => IDataObject);
	/** What it holds, in the plural, as sentences name it. */
	things: string;
	/** Which entries come before the others: those that can be worked with. */
	first?: (entry: IDataObject) => boolean;
	/** What to know of an entry before it is chosen, such as "inactive". */
	marks?: (entry: IDataObject) => string[];
	/** Asks for the databases that an entry is for; those for the database of the form come first, then. */
	databasesOf?: (context: ILoadOptionsFunctions, id: number) => Promise<unknown>;
	/** How it goes on; by the numbers of its entries unless told. */
	paging?: Paging;
	/** What the editor shows of an entry, and what the parameter then holds; its name and ID unless told. */
	choices?: (entry: IDataObject) => INodeListSearchItems[];
}

/** What narrows a list down now. */
export const filterOf = (
	{ filter }: Pick<List, 'filter'>,
	context: ILoadOptionsFunctions,
): IDataObject | undefined => (typeof filter === 'function' ? filter(context) : filter);

/** Whether Altcraft says of an entry that it is off. */
export const inactive = (entry: IDataObject): string[] =>
	entry.is_active === false ? ['inactive'] : [];

/** A word of Altcraft for what an entry is. */
export const inWord = (word: unknown): string[] =>
	typeof word === 'string' && word !== '' ? [word] : [];

/** The database whose profiles an entry is about, as far as Altcraft says it. */
export const ofDatabase = ({ list_id, db_id }: IDataObject): string[] => {
	const database = list_id ?? db_id;
	return typeof database === 'number' ? [`database ${String(database)}`] : [];
};
