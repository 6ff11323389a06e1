import { type Static, type TObject, type TProperties, Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import type { AnswerFields } from '../platform/answer-fields';
import type { Context } from '../platform/context';
import { AltcraftError } from '../platform/errors';
import { type ListedObject, listPage } from '../platform/lists';
import { groupsOfNew, nextId, objectData } from '../platform/objects';
import { findVisible } from '../platform/visibility';
import { Id, requestBody } from '../schemas/common';
import { listFields, untaggedListFields } from '../schemas/list';
import type { State } from '../things/state';
import type { PresenceName } from '../variants';
import { defineEndpoint, type Endpoint } from './endpoint';

/** Where a request of an object stands: its page, its path, and the variant that switches it off when that is a guess. */
interface Place {
	readonly page: string;
	readonly path: string;
	readonly inferred?: PresenceName;
}

type Show<Thing> = (thing: Thing, context: Context) => AnswerFields;

/** A kind of objects that the platform lists, reads, adds, changes and deletes: the requests that it has. */
export interface ObjectDefinition<Thing extends ListedObject, Fields extends TProperties> {
	/** What an error calls it. */
	readonly what: string;
	readonly slot: (state: State) => Thing[];
	/** Whether a list can be filtered by tags; by default it can. */
	readonly hasTags?: boolean;
	/** The parameters of adding and changing. */
	readonly fields?: Fields;
	readonly list?: Place & {
		readonly show: Show<Thing>;
		/** Whether its answer has next_from_id; as the other lists by default. */
		readonly nextFromId?: (context: Context) => 'present' | 'absent';
	};
	readonly get?: Place & { readonly show: Show<Thing> };
	readonly add?: Place & {
		readonly create: (
			base: { readonly id: number; readonly groups: readonly number[] },
			fields: Static<TObject<Fields>>,
			context: Context,
		) => Thing;
	};
	readonly update?: Place & {
		readonly change: (thing: Thing, fields: Static<TObject<Fields>>, context: Context) => void;
	};
	readonly delete?: Place & {
		/** Why the platform keeps it, if it does. */
		readonly refusal?: (thing: Thing, context: Context) => string | undefined;
	};
}

/** The endpoints of a kind of objects. A token reaches those of its groups alone: 404 or 441 for the others. */
export function defineObject<Thing extends ListedObject, Fields extends TProperties>(
	definition: ObjectDefinition<Thing, Fields>,
): Endpoint[] {
	const { list, get, add, update, delete: remove } = definition;
	return [
		list && listOf(definition, list),
		get && getOf(definition, get),
		add && addOf(definition, add),
		update && updateOf(definition, update),
		remove && deleteOf(definition, remove),
	].filter((endpoint) => endpoint !== undefined);
}

type Requests<Thing extends ListedObject, Fields extends TProperties> = Required<
	ObjectDefinition<Thing, Fields>
>;

function listOf<Thing extends ListedObject, Fields extends TProperties>(
	{ slot, hasTags = true }: ObjectDefinition<Thing, Fields>,
	{ show, nextFromId, ...place }: Requests<Thing, Fields>['list'],
): Endpoint {
	return defineEndpoint({
		...place,
		body: requestBody(hasTags ? listFields : untaggedListFields),
		right: 'list',
		changes: false,
		handle: (body, context) =>
			listPage(
				slot(context.state),
				body,
				(thing) => show(thing, context),
				context,
				nextFromId?.(context),
			),
	});
}

function getOf<Thing extends ListedObject, Fields extends TProperties>(
	{ slot, what }: ObjectDefinition<Thing, Fields>,
	{ show, ...place }: Requests<Thing, Fields>['get'],
): Endpoint {
	return defineEndpoint({
		...place,
		body: requestBody({ id: Id }),
		right: 'list',
		changes: false,
		handle: ({ id }, context) =>
			objectData(
				show(findVisible(slot(context.state), id, what, context), context),
				'object',
				context,
			),
	});
}

function addOf<Thing extends ListedObject, Fields extends TProperties>(
	{ slot, fields }: ObjectDefinition<Thing, Fields>,
	{ create, ...place }: Requests<Thing, Fields>['add'],
): Endpoint {
	const ofObject = fieldsOf(fields);
	return defineEndpoint({
		...place,
		body: requestBody(ofObject.properties),
		right: 'edit',
		changes: true,
		handle: (body, context) => {
			const things = slot(context.state);
			const base = { id: nextId(things), groups: groupsOfNew(context) };
			things.push(create(base, ofObject.read(body), context));
			return { data: { saved_id: base.id } };
		},
	});
}

function updateOf<Thing extends ListedObject, Fields extends TProperties>(
	{ slot, what, fields }: ObjectDefinition<Thing, Fields>,
	{ change, ...place }: Requests<Thing, Fields>['update'],
): Endpoint {
	const ofObject = fieldsOf(fields);
	return defineEndpoint({
		...place,
		body: requestBody({ ...ofObject.properties, id: Id }),
		right: 'edit',
		changes: true,
		handle: (body, context) => {
			const thing = findVisible(slot(context.state), body.id, what, context);
			change(thing, ofObject.read(body), context);
			return { data: { saved_id: thing.id } };
		},
	});
}

function deleteOf<Thing extends ListedObject, Fields extends TProperties>(
	{ slot, what }: ObjectDefinition<Thing, Fields>,
	{ refusal, ...place }: Requests<Thing, Fields>['delete'],
): Endpoint {
	return defineEndpoint({
		...place,
		body: requestBody({ id: Id }),
		right: 'edit',
		changes: true,
		handle: ({ id }, context) => {
			const things = slot(context.state);
			const thing = findVisible(things, id, what, context);
			const reason = refusal?.(thing, context);
			if (reason !== undefined) throw new AltcraftError(400, reason);
			things.splice(things.indexOf(thing), 1);
			return { data: null };
		},
	});
}

/** The parameters of adding and changing, and how they are read from a body that has others, too. */
function fieldsOf<Fields extends TProperties>(fields: Fields | undefined) {
	const properties: TProperties = fields ?? {};
	const schema = Type.Object<TProperties>(properties);
	const isComplete = (body: unknown): body is Static<TObject<Fields>> => Value.Check(schema, body);
	return {
		properties,
		read: (body: unknown): Static<TObject<Fields>> => {
			if (!isComplete(body)) throw new AltcraftError(500, 'the body was not validated');
			return body;
		},
	};
}
