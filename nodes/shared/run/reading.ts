import type { IDataObject } from 'n8n-workflow';

import { RequestFailure } from '../errors';
import { entriesOf, isObject } from '../checks';
import type { Values } from '../fields/kit/field';
import { readHowMany } from '../fields/kit/limit';
import { simplify } from '../fields/kit/simplify';
import { pages } from '../transport/pages';
import type { ApiRequest } from '../transport/request';
import { send } from '../transport/request';
import type { Reading } from '../operation';
import { toEntry } from './output';
import type { Run } from './run';

/** As many entries as a page of a list brings by default (pages of the lists, row "limit"). */
const PAGE = 1000;

/** Makes the request that asks for what an item wants to know. */
export function reader(
	run: Run,
	{ data, simplified }: Reading,
	values: Values,
): (request: ApiRequest) => Promise<IDataObject[]> {
	const shorten = simplified !== undefined && simplify.isOn(values) ? simplified : toItself;
	const ask = async (request: ApiRequest) =>
		(await send(run.context, run.connection, request)).body;
	const read = data === 'list' ? listReader(values) : READERS[data];
	return async (request) => (await read(ask, request)).map(shorten).map(toEntry);
}

type Ask = (request: ApiRequest) => Promise<IDataObject>;

const toItself = (entry: IDataObject) => entry;

async function readObject(ask: Ask, request: ApiRequest): Promise<IDataObject[]> {
	const { data } = await ask(request);
	const object = entriesOf(data)[0] ?? data;
	if (isObject(object)) return [object];
	throw new RequestFailure(
		'Altcraft answered, but told nothing',
		'Check the ID, and that the token sees the group of what it belongs to',
		{ source: 'platform' },
	);
}

async function readEntries(ask: Ask, request: ApiRequest): Promise<IDataObject[]> {
	const { data } = await ask(request);
	return entriesOf(data).filter(isObject);
}

const READERS = { object: readObject, entries: readEntries };

/** @throws {InvalidParameter} before anything is sent, when the limit is no number */
function listReader(values: Values) {
	const wanted = readHowMany(values);
	return async (ask: Ask, request: ApiRequest): Promise<IDataObject[]> => {
		const found: IDataObject[] = [];
		const fetch = async (paging: IDataObject) =>
			await ask({ ...request, body: { ...request.body, ...paging } });
		for await (const { entries } of pages(fetch, { size: Math.min(wanted, PAGE) })) {
			for (const entry of entries) found.push(entry);
			if (found.length >= wanted) break;
		}
		return found.slice(0, wanted);
	};
}
