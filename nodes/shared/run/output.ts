import type { IDataObject } from 'n8n-workflow';

import type { Answer } from '../transport/answer';

/** Said by `success` already; and n8n takes an item with a key `error` for a failed one and sends it again. */
const ENVELOPE = new Set(['error', 'error_text', 'error text']);

/** What an answer tells beside its code and text. */
export const told = (body: IDataObject): IDataObject =>
	Object.fromEntries(Object.entries(body).filter(([name]) => !ENVELOPE.has(name)));

/** The item of an action: that it went through, and what the platform tells beyond that. */
export function toItem({ body, duplicate }: Answer): IDataObject {
	const { data, ...others } = told(body);
	return {
		...(data !== null && data !== undefined && { data }),
		...others,
		success: true,
		duplicate,
	};
}

/** The item of something that was read, as the platform tells it; a field `error` goes by another name. */
export function toReadItem(entry: IDataObject): IDataObject {
	if (!Object.hasOwn(entry, 'error')) return entry;
	const { error, ...others } = entry;
	return { ...others, altcraft_error: error };
}
