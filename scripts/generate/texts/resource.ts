import type { Both } from './language';

/** What is written by hand of a resource. English names and descriptions are those of the editor. */
export interface ResourceTexts {
	/** Its name in Russian, as it stands after the English one. */
	ru: string;
	/** What it is, and what else is to be known before the first operation. */
	intro?: Both;
	operations: Readonly<Record<string, OperationTexts>>;
	/** Russian phrases of fields that it does not share with other resources, by the parameters' names. */
	fields?: Readonly<Record<string, string>>;
}

export interface OperationTexts {
	/** What it does, in Russian. */
	ru: string;
	/** What follows from nothing in the code. */
	note?: Both;
	/** Russian phrases of fields that mean something else here. */
	fields?: Readonly<Record<string, string>>;
}
