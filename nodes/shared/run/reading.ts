import type { IDataObject } from 'n8n-workflow';

import { objectsIn } from '../checks';
import { RequestFailure } from '../errors';
import type { Fetch, Paging } from '../transport/pages';
import { pages } from '../transport/pages';
import type { ApiRequest } from '../transport/request';
import type { Result } from './delivery';
import { newRun } from '../transport/requestId';
import { objectIn } from './look';
import { told, toReadItem } from './output';
import type { ConnectedRun } from './run';

/** Where an answer holds what was asked for. */
export type Place = 'data' | 'result' | 'either';

/** @param place `either` where no page tells it */
const at = ({ data, result }: IDataObject, place: Place): unknown => {
	if (place === 'data') return data;
	return place === 'result' ? result : (result ?? data);
};

/** What was read, and what to tell of it above the output. */
export interface Found {
	entries: IDataObject[];
	note?: string;
}

/** Reads one object, also where the platform wraps it in a list. */
export const readObject =
	(run: ConnectedRun, place: Place) =>
	async (request: ApiRequest): Promise<IDataObject[]> => [
		objectIn(at((await run.send(request)).body, place)),
	];

/** Reads what the platform works out for this request alone, and never what it did for an earlier one. */
export const readAnew =
	(run: ConnectedRun, place: Place) =>
	async (request: ApiRequest): Promise<IDataObject[]> => {
		const { body, duplicate } = await run.send({ ...request, requestId: newRun() });
		if (!duplicate) return [objectIn(at(body, place))];
		throw new RequestFailure(
			'Altcraft answered with what it had worked out for an earlier request',
			'Nothing was worked out anew: run the item again',
			{ source: 'platform' },
		);
	};

/** Reads an answer whose fields stand beside its code. */
export const readRoot =
	(run: ConnectedRun) =>
	async (request: ApiRequest): Promise<IDataObject[]> => [told((await run.send(request)).body)];

/** Reads all entries of one answer: those of its list, or whatever finds them in it. */
export const readEntries =
	(run: ConnectedRun, place: Place, find: (data: unknown) => IDataObject[] = objectsIn) =>
	async (request: ApiRequest): Promise<IDataObject[]> =>
		find(at((await run.send(request)).body, place));

/**
 * Reads a list page by page, until there are as many entries as wanted.
 *
 * @param wanted how many; `Infinity` for all of them
 */
export const readList =
	(run: ConnectedRun, place: Place, paging: Paging, wanted: number) =>
	async (request: ApiRequest): Promise<Found> => {
		let isLost = false;
		const found: IDataObject[] = [];
		const fetch: Fetch = async (page) => {
			const { body } = await run.send({ ...request, body: { ...request.body, ...page } });
			return { entries: at(body, place), next: body.next_from_id };
		};
		const size = Math.min(wanted, paging.size);
		for await (const { entries, next } of pages(fetch, { ...paging, size })) {
			for (const entry of entries) found.push(entry);
			if (found.length >= wanted) break;
			isLost = next === '' && entries.length >= size;
		}
		const entries = found.slice(0, wanted);
		return isLost ? { entries, note: maybeMore(entries.length) } : { entries };
	};

const maybeMore = (count: number): string =>
	`Altcraft did not tell where the next page begins: there may be more than these ${String(count)} entries. Ask for less at once, such as a shorter period`;

/** As the items of what was read. */
export const toResults = (entries: readonly IDataObject[], note?: string): Result[] =>
	entries.map((entry, index) => ({
		json: toReadItem(entry),
		...(index === 0 && note !== undefined && { note }),
	}));
