import type { IDataObject } from 'n8n-workflow';

import type { Endpoint } from '../endpoint';
import { toEndpoint } from '../endpoint';
import type { Field, Values } from '../fields/kit/field';
import { howMany, readHowMany } from '../fields/kit/limit';
import { OPTIONS } from '../fields/kit/options';
import { simplify } from '../fields/kit/simplify';
import type { Condition } from '../fields/kit/shownIf';
import { shownIf } from '../fields/kit/shownIf';
import type { Operation, OperationKind, OperationTexts, Simplified } from '../operation';
import { planEachItem } from '../run/eachItem';
import type { Found, Place } from '../run/reading';
import { readAnew, readEntries, readList, readObject, readRoot, toResults } from '../run/reading';
import type { ConnectedRun } from '../run/run';
import type { Paging } from '../transport/pages';
import { BY_NUMBER } from '../transport/pages';
import type { ApiRequest } from '../transport/request';
import { withKindFields } from './fields';

export interface Reading extends OperationTexts {
	endpoint: string | Endpoint;
	fields: readonly Field[];
	/** What "Simplify" leaves; the operation has that field where this is set. */
	simplified?: Simplified;
	/** Whether an item's values rule out "Simplify", such as by saying themselves what to return. */
	isWhole?: (values: Values) => boolean;
	/** What each object or entry becomes in any case, simplified or not, such as with keys of one case. */
	shape?: (entry: IDataObject) => IDataObject;
	/** Where the answer holds what is read; its `data` unless told. */
	place?: Place;
	/** How entries are found in what an answer holds; as its list unless told. */
	entries?: (data: unknown) => IDataObject[];
	/** What each item of the output says before what was read. */
	result?: (values: Values) => IDataObject;
}

type Read = (request: ApiRequest) => Promise<IDataObject[] | Found>;

function reading(
	kind: OperationKind,
	spec: Reading,
	ofKind: readonly Field[],
	/** Called with the values of an item before anything is sent, so that it may refuse them. */
	toRead: (run: ConnectedRun, values: Values) => Read,
	/** Under which condition it has what its kind brings; always unless told. */
	scope?: Condition,
): Operation {
	const { endpoint, fields, simplified, shape = toItself, result } = spec;
	const to = toEndpoint(endpoint);
	const brought = [...ofKind, ...(simplified === undefined ? [] : [simplify])];
	return {
		...textsOf(spec),
		kind,
		paths: to.paths,
		fields: withKindFields(
			fields,
			...brought.map((field) => (scope === undefined ? field : shownIf(scope, field))),
		),
		options: OPTIONS.reading,
		changes: () => false,
		plan: (whole) =>
			planEachItem(whole, to, ({ run, values }) => {
				const own = result?.(values) ?? {};
				const read = toRead(run, values);
				const isScope = scope?.holds(values) ?? true;
				const isShort = isScope && spec.isWhole?.(values) !== true;
				const shorten = isShort ? shortenerOf(simplified, values) : toItself;
				return async (sent) => {
					const found = await read(sent);
					const { entries, note }: Found = Array.isArray(found) ? { entries: found } : found;
					return toResults(
						entries.map((entry) => ({ ...own, ...shorten(shape(entry)) })),
						note,
					);
				};
			}),
	};
}

function textsOf({ value, name, action, description, pages, inferred, instead }: Reading) {
	return {
		...{ value, name, action, description, pages },
		...(inferred && { inferred }),
		...(instead !== undefined && { instead }),
	};
}

const shortenerOf = (simplified: Simplified | undefined, values: Values): Simplified =>
	simplified !== undefined && simplify.isOn(values) ? simplified : toItself;

const toItself = (entry: IDataObject) => entry;

/** An operation that reads one object. */
export const objectReading = (spec: Reading): Operation =>
	reading('object', spec, [], (run) => readObject(run, spec.place ?? 'data'));

/**
 * An operation that lets Altcraft work something out anew each time, and changes nothing: its requests go under keys
 * of their own, since without any, Altcraft may answer an equal one for a day from its store.
 */
export const anewReading = (spec: Reading): Operation =>
	reading('object', spec, [], (run) => readAnew(run, spec.place ?? 'data'));

/** An operation that reads an answer whose fields stand beside its code. */
export const rootReading = (spec: Omit<Reading, 'place'>): Operation =>
	reading('object', spec, [], (run) => readRoot(run));

/** An operation that reads all entries of one answer. */
export const entriesReading = (spec: Reading): Operation =>
	reading('entries', spec, [], (run) => readEntries(run, spec.place ?? 'data', spec.entries));

/**
 * The same with Return All and Limit, which the node itself keeps: the request has no paging.
 *
 * @param keeps which entries are left, by what the user chose; all unless told
 */
export const limitedReading = ({
	keeps = () => () => true,
	...spec
}: Reading & { keeps?: (values: Values) => (entry: IDataObject) => boolean }): Operation =>
	reading('entries', spec, [howMany], (run, values) => {
		const wanted = readHowMany(values);
		const isLeft = keeps(values);
		const read = readEntries(run, spec.place ?? 'data');
		return async (request) => (await read(request)).filter(isLeft).slice(0, wanted);
	});

/** An operation that reads a list page by page: it has Return All and Limit. */
export const listReading = ({
	paging = BY_NUMBER,
	...spec
}: Reading & { paging?: Paging }): Operation =>
	reading('list', spec, [howMany], (run, values) =>
		readList(run, spec.place ?? 'data', paging, readHowMany(values)),
	);

/** An operation that reads a list page by page under a condition, and all entries of one answer otherwise. */
export const listOrEntriesReading = ({
	isList,
	paging = BY_NUMBER,
	...spec
}: Reading & { isList: Condition; paging?: Paging }): Operation =>
	reading(
		'list',
		spec,
		[howMany],
		(run, values) =>
			isList.holds(values)
				? readList(run, spec.place ?? 'data', paging, readHowMany(values))
				: readEntries(run, spec.place ?? 'data', spec.entries),
		isList,
	);
