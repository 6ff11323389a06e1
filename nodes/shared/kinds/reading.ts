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
import type { Place } from '../run/reading';
import { readEntries, readList, readObject, readRoot, toResults } from '../run/reading';
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
	/** What each object or entry becomes in any case, simplified or not, such as with keys of one case. */
	shape?: (entry: IDataObject) => IDataObject;
	/** Where the answer holds what is read; its `data` unless told. */
	place?: Place;
	/** How entries are found in what an answer holds; as its list unless told. */
	entries?: (data: unknown) => IDataObject[];
	/** What each item of the output says before what was read. */
	result?: (values: Values) => IDataObject;
}

type Read = (request: ApiRequest) => Promise<IDataObject[]>;

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
				const shorten = isScope ? shortenerOf(simplified, values) : toItself;
				return async (sent) =>
					toResults((await read(sent)).map((entry) => ({ ...own, ...shorten(shape(entry)) })));
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

/** An operation that reads an answer whose fields stand beside its code. */
export const rootReading = (spec: Omit<Reading, 'place'>): Operation =>
	reading('object', spec, [], (run) => readRoot(run));

/** An operation that reads all entries of one answer. */
export const entriesReading = (spec: Reading): Operation =>
	reading('entries', spec, [], (run) => readEntries(run, spec.place ?? 'data', spec.entries));

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
