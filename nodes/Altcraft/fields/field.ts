import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { Check } from './checks';

/** A file of the input item, as n8n's binary helpers give it. */
export interface ItemFile {
	/** As the file was given, with its extension. */
	name: string;
	mimeType: string;
	content: Buffer;
}

/** What the user set for one item. */
export interface Values {
	/** A parameter with its expressions resolved; null where the node has none of that name. */
	get(name: string): unknown;
	/** The names of the item's binary fields. */
	fileFields(): string[];
	/** Reads one of the item's binary fields from whichever storage n8n keeps it in. */
	readFile(fieldName: string): Promise<ItemFile>;
}

/**
 * A part of an operation: what the editor shows, and what it puts into the request's body.
 *
 * A field never knows the operations that use it, nor where it stands (on its own or in a collection).
 */
export interface Field {
	readonly properties: INodeProperties[];
	/** Whether its part of the body tells one request from another: the target's id, the matching values. */
	readonly identifies?: boolean;
	/** @throws {InvalidParameter} when a value cannot be sent */
	read(values: Values): IDataObject | Promise<IDataObject>;
}

/** A field of one parameter, which becomes one key of the body. */
export function field(
	property: INodeProperties,
	key: string,
	check: Check<IDataObject[string]>,
	rest: Pick<Field, 'identifies'> = {},
): Field {
	return {
		...rest,
		properties: [property],
		read: (values) => ({ [key]: check(values.get(property.name), property.displayName) }),
	};
}

/** The bodies of several fields as one. */
export async function readFields(fields: readonly Field[], values: Values): Promise<IDataObject> {
	const body: IDataObject = {};
	for (const part of fields) Object.assign(body, await part.read(values));
	return body;
}
