import type { IDataObject } from 'n8n-workflow';

import type { Endpoint } from '../../endpoint';
import { toEndpoint } from '../../endpoint';
import type { Field } from './field';

export interface Kept {
	/** The object, whose ID the request that reads it takes as the update does. */
	target: Field;
	/** What reads it. */
	endpoint: string | Endpoint;
	/** The object as the update writes it: without what answers alone hold. */
	toRequest: (found: IDataObject) => IDataObject;
	/** How what the user changes is laid over it; by default, each of its keys takes the place of the old one. */
	lay?: (kept: IDataObject, changes: IDataObject) => IDataObject;
}

/**
 * What an update leaves as it is: Altcraft's updates replace the whole object, so that it is read first, and what the
 * user changes is laid over it.
 */
export function kept({ target, endpoint, toRequest, lay = layOver }: Kept): Field {
	const from = toEndpoint(endpoint);
	return {
		properties: [],
		toBody: () => ({}),
		look: (values) => ({
			endpoint: from.pathFor(values),
			body: target.toBody(values),
			isFresh: true,
			into: (found, changes) => lay(toRequest(found), changes),
		}),
	};
}

const layOver = (before: IDataObject, changes: IDataObject): IDataObject => ({
	...before,
	...changes,
});

/**
 * The keys of an answer that a request takes; without what has no value.
 *
 * @param same those that the request calls the same
 * @param others those that it calls otherwise, or by several names
 */
export const renamed = (
	found: IDataObject,
	same: readonly string[],
	others: Readonly<Record<string, readonly string[]>>,
): IDataObject =>
	Object.fromEntries(
		[...same.map((name) => [name, [name]] as const), ...Object.entries(others)]
			.filter(([name]) => isTold(found[name]))
			.flatMap(([name, keys]) => keys.map((key) => [key, found[name]])),
	);

const isTold = (value: unknown): boolean => value !== undefined && value !== null;
