import type { IDataObject } from 'n8n-workflow';

/** A list of Altcraft's things, of which the editor lets the user choose one. */
export interface List {
	/** Below `/api/v1.1`, written as the documentation prints it. */
	endpoint: string;
	/** What it holds, in the plural, as sentences name it. */
	things: string;
	/** What to know of an entry before it is chosen, such as "inactive". */
	marks: (entry: IDataObject) => string[];
}

/** Whether Altcraft says of an entry that it is off. */
export const inactive = (entry: IDataObject): string[] =>
	entry.is_active === false ? ['inactive'] : [];
