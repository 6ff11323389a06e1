import type { Field } from '../fields/field';

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
	/** The name of the operation that does the same for many items in one request. */
	manyOperation?: string;
	/** Set where a request carries many items, each with what the fields read for a profile. */
	batch?: {
		/** The endpoint that only queues the request, and answers with a task. */
		taskEndpoint: string;
	};
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
