import type { IDataObject, ILoadOptionsFunctions } from 'n8n-workflow';

/** A list of Altcraft's things, of which the editor lets the user choose one. */
export interface List {
	/** The node's method that searches it. */
	method: string;
	/** Below `/api/v1.1`, written as the documentation prints it. */
	endpoint: string;
	/** Parameters that narrow it down. */
	filter?: IDataObject;
	/** What it holds, in the plural, as sentences name it. */
	things: string;
	/** Which entries come before the others: those that can be worked with. */
	first?: (entry: IDataObject) => boolean;
	/** What to know of an entry before it is chosen, such as "inactive". */
	marks?: (entry: IDataObject) => string[];
}

/** A choice from one of several lists, by what the form holds so far. */
export interface ListChooser {
	method: string;
	choose: (context: ILoadOptionsFunctions) => Omit<List, 'method'>;
}

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
