import type { ILoadOptionsFunctions } from 'n8n-workflow';

/** Where the profiles of an operation live: the database that a chosen object works on. */
export interface ProfileDatabase {
	/** The parameter that holds the object's id. */
	parameter: string;
	/** The node's method that tells the fields of the database. */
	fieldsMethod: string;
	/** The node's method that offers their names to choose from; none where no form needs that. */
	optionsMethod?: string;
	/** The database's id, as Altcraft tells it of the object; undefined where it cannot be told. */
	databaseOf: (context: ILoadOptionsFunctions, id: number) => Promise<unknown>;
}
