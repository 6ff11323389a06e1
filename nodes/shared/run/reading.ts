import type { IDataObject } from 'n8n-workflow';

import { entriesOf, isObject } from '../checks';
import type { Paging } from '../transport/pages';
import { pages } from '../transport/pages';
import type { ApiRequest } from '../transport/request';
import { objectIn } from './look';
import { told, toReadItem } from './output';
import type { ConnectedRun } from './run';

/** Where an answer holds what was asked for. */
export type Place = 'data' | 'result';

/** Reads one object, also where the platform wraps it in a list. */
export const readObject =
	(run: ConnectedRun, place: Place) =>
	async (request: ApiRequest): Promise<IDataObject[]> => [
		objectIn((await run.send(request)).body[place]),
	];

/** Reads an answer whose fields stand beside its code. */
export const readRoot =
	(run: ConnectedRun) =>
	async (request: ApiRequest): Promise<IDataObject[]> => [told((await run.send(request)).body)];

/** Reads all entries of one answer: those of its list, or whatever finds them in it. */
export const readEntries =
	(run: ConnectedRun, place: Place, find: (data: unknown) => IDataObject[] = objectsIn) =>
	async (request: ApiRequest): Promise<IDataObject[]> =>
		find((await run.send(request)).body[place]);

const objectsIn = (data: unknown): IDataObject[] => entriesOf(data).filter(isObject);

/**
 * Reads a list page by page, until there are as many entries as wanted.
 *
 * @param wanted how many; `Infinity` for all of them
 */
export const readList =
	(run: ConnectedRun, place: Place, paging: Paging, wanted: number) =>
	async (request: ApiRequest): Promise<IDataObject[]> => {
		const found: IDataObject[] = [];
		const fetch = async (page: IDataObject) => {
			const { body } = await run.send({ ...request, body: { ...request.body, ...page } });
			return { entries: body[place], next: body.next_from_id };
		};
		const size = Math.min(wanted, paging.size);
		for await (const { entries } of pages(fetch, { ...paging, size })) {
			for (const entry of entries) found.push(entry);
			if (found.length >= wanted) break;
		}
		return found.slice(0, wanted);
	};

/** As the items of what was read. */
export const toResults = (entries: readonly IDataObject[]): Array<{ json: IDataObject }> =>
	entries.map((entry) => ({ json: toReadItem(entry) }));
