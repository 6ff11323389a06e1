import type { IDataObject } from 'n8n-workflow';

/** "Simplify" that leaves these fields, in this order, as far as there are any. */
export const only =
	(...names: string[]) =>
	(entry: IDataObject): IDataObject =>
		Object.fromEntries(
			names.filter((name) => Object.hasOwn(entry, name)).map((name) => [name, entry[name]]),
		);
