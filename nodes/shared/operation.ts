import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { Field, Values } from './fields/kit/field';
import { optionsProperty } from './fields/kit/options';
import type { FixedForm } from './lists/fixedForm';
import type { List } from './lists/list';
import type { ProfileDatabase } from './lists/profileDatabase';
import type { Plan } from './run/delivery';
import type { Run } from './run/run';

/** What the editor and the documentation say of an operation. */
export interface OperationTexts {
	/** Its value in saved workflows. */
	value: string;
	/** As the list of operations shows it, in title case. */
	name: string;
	/** As the node panel shows it, in sentence case, with the object. */
	action: string;
	description: string;
	/** The titles of Altcraft's documentation pages, the main one first. */
	pages: readonly [string, ...string[]];
	/** Paths whose page could not be read, so that the request follows from its siblings. */
	inferred?: readonly string[];
	/** Another way to the same, for a platform that does not know such a path. */
	instead?: string;
}

/**
 * One operation of a node: everything that is known of an endpoint of Altcraft's API, or of several that serve one
 * purpose.
 *
 * It is made by one of the kinds in `kinds/`, which bring the fields and options that all operations of a kind have,
 * and run it. The operation itself has no loop, no HTTP and no errors.
 */
export interface Operation extends OperationTexts {
	kind: OperationKind;
	/** All paths that its requests may go to, the main one first; below `/api/v1.1`, as the documentation prints them. */
	paths: readonly string[];
	/** In the order of the editor; together they make the request's body. */
	fields: readonly Field[];
	/** How the node works, as opposed to what it sends: the collection Options. */
	options: readonly INodeProperties[];
	/** Whether it changes something in Altcraft, for the values of an item. */
	changes: (values: Values) => boolean;
	/** Whether it launches something for a whole audience, for the values of an item. */
	launches?: (values: Values) => boolean;
	/** The operation that does the same for many items in one request. */
	many?: ManyTwin;
	/** Plans the requests for all items; values that cannot be sent are told item by item. */
	plan: (run: Run) => Promise<Plan>;
}

/**
 * - `action`: a request for each item, which changes something
 * - `object`: reads one object
 * - `entries`: reads all entries of one answer
 * - `list`: reads the entries of a list that goes on page by page
 * - `batch`: changes something by requests that carry many items
 * - `task`: starts something in the background and waits for it
 * - `request`: any request, as the user composes it
 */
export type OperationKind = 'action' | 'object' | 'entries' | 'list' | 'batch' | 'task' | 'request';

/** An operation that takes many items in one request. */
export interface ManyTwin {
	/** As the editor calls it. */
	name: string;
	/** Whether it could take what one request for an item would do. */
	fits: (values: Values) => boolean;
}

/** A thing of Altcraft's interface and what a node does with it. */
export interface Resource {
	value: string;
	/** In the singular, in title case. */
	name: string;
	/** The operation that a new node begins with. */
	defaultOperation: string;
	operations: readonly Operation[];
	/** The lists that its fields let the user choose from, beyond those that all nodes have. */
	lists?: ReadonlyArray<List>;
	/** The databases whose fields its operations fill in. */
	databases?: readonly ProfileDatabase[];
	/** The forms of its operations whose fields are the same for everybody. */
	forms?: readonly FixedForm[];
}

/** Everything that the editor shows of an operation. */
export const propertiesOf = ({ fields, options }: Operation): INodeProperties[] => [
	...fields.flatMap(({ properties }) => properties),
	optionsProperty(options),
];

/** What "Simplify" leaves of an object or an entry: at most ten useful fields. */
export type Simplified = (entry: IDataObject) => IDataObject;
