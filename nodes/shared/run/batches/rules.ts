import type { IDataObject } from 'n8n-workflow';

import type { Endpoint } from '../../endpoint';
import type { AttachedFiles, Values } from '../../fields/kit/field';
import type { Options } from '../../fields/kit/options';
import type { BatchAnswer, Sent } from './answers/batchAnswer';
import type { DeliveryOptions } from '../delivery';
import type { ConnectedRun } from '../run';

/** How a batch is sent, and what its answer tells. */
export interface BatchRules {
	endpoint: Endpoint;
	/**
	 * How entries stand in the body:
	 * - `rows`: as objects in the list `data`
	 * - `columns`: the values of each key of the entries as a list of that name
	 */
	layout: 'rows' | 'columns';
	/** What the answer tells; where that depends on the items' values, those that read it alike share requests. */
	answer: BatchAnswer | AnswerByValues;
	/** What an entry is, in the singular and the plural. */
	thing: readonly [string, string];
	/** What was to happen to an entry, as a participle. */
	done: string;
	/** The endpoint that only queues the request, and answers with a task; and the task's body where it differs. */
	task?: { path: string; toBody?: (body: IDataObject) => IDataObject };
	/** Whether the items chose that: they get the task's answer together. */
	inBackground?: (values: Values) => boolean;
	/**
	 * Set where an entry has a key of the user's own, so that it may be sent again: a batch that is refused as a whole
	 * is halved, down to single entries, so that one bad entry fails alone.
	 */
	halves?: true;
	/** What each item of the output says beside the answer. */
	result?: (values: Values) => IDataObject;
}

/** Ways to read an answer, of which the items' values choose one by its name. */
export interface AnswerByValues {
	readonly nameFor: (values: Values) => string;
	readonly byName: (name: string) => BatchAnswer;
}

/** An entry of a batch. */
export interface Entry extends Sent {
	/** The part of it that tells it from others. */
	key: IDataObject;
	/** The user's key. */
	requestId: string | undefined;
	bytes: number;
	counted: number;
}

/** The options that are the same for all entries of a request. */
export type SharedOptions = DeliveryOptions & Pick<Options, 'timeout' | 'batchSize'>;

/** Entries that may share requests, since all else about them is the same. */
export interface Group {
	/** With the connection of its entries. */
	run: ConnectedRun;
	endpoint: string;
	inBackground: boolean;
	answer: BatchAnswer;
	body: IDataObject;
	key: IDataObject;
	files: AttachedFiles | undefined;
	options: SharedOptions;
	/** What the entries of a request may take, in bytes. */
	room: number;
	/** What the items of the output say beside the answer. */
	result: IDataObject;
	entries: Entry[];
}
