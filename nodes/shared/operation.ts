import type { IDataObject } from 'n8n-workflow';

import type { Field } from './fields/kit/field';

/**
 * One operation of the node: everything that is known of an endpoint of Altcraft's API.
 *
 * It has no loop, no HTTP and no errors of its own: `execute` runs it.
 */
export interface Operation {
	/** Its value in saved workflows. */
	value: string;
	/** As the list of operations shows it, in title case. */
	name: string;
	/** As the node panel shows it, in sentence case, with the object. */
	action: string;
	description: string;
	/** Below `/api/v1.1`, written as the documentation prints it. */
	endpoint: string;
	/** In the order of the editor; together they read the request's body. */
	fields: Field[];
	/** Set where the request changes nothing: its answer is what the user wants. */
	reads?: Reading;
	/** Set where a request carries many items, each with what the fields read for a profile. */
	batch?: Batch;
	/** The name of the operation that does the same for many items in one request. */
	manyOperation?: string;
}

/** What an answer's `data` gives. */
export interface Reading {
	/**
	 * - `object`: one object, also where the platform wraps it in a list
	 * - `entries`: all entries of one answer
	 * - `list`: the entries of a list that goes on page by page
	 */
	data: 'object' | 'entries' | 'list';
	/** What "Simplify" leaves of an object or an entry: at most ten useful fields. */
	simplified?: (entry: IDataObject) => IDataObject;
}

/** How a request for many profiles is sent, and what its answer tells. */
export interface Batch {
	/** The endpoint that only queues the request, and answers with a task. */
	taskEndpoint: string;
	/** The task's body where it differs. */
	taskBody?: (body: IDataObject) => IDataObject;
	/**
	 * - `results`: the result of each profile, in their order
	 * - `reached`: the IDs of the profiles that were reached, and nothing of the others
	 */
	answer: 'results' | 'reached';
}

/** A thing of Altcraft's interface and what the node does with it. */
export interface Resource {
	value: string;
	/** In the singular, in title case. */
	name: string;
	/** The operation that a new node begins with. */
	defaultOperation: string;
	operations: Operation[];
}
