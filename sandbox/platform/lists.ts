import type { ListBody } from '../schemas/list';
import type { AnswerFields } from './answer-fields';
import type { Context } from './context';
import type { Group } from '../things/groups';
import { isVisible } from './visibility';

/** An object as far as a list concerns it. */
export interface ListedObject {
	readonly id: number;
	readonly groups: readonly number[];
	readonly uiTags?: readonly string[];
}

/**
 * One page of a list: filters by group and tag, paging by from_id and limit (1000 by default).
 * The total counts everything that passes the filters, whatever the page.
 */
export function listPage<Item extends ListedObject>(
	objects: readonly Item[],
	body: ListBody,
	show: (object: Item) => Record<string, unknown>,
	context: Context,
	nextFromId: 'present' | 'absent' = context.variants.listNextFromId,
): AnswerFields {
	const all = objects
		.filter((object) => isVisible(object, context.token) && passes(object, body, context))
		.sort((one, other) => one.id - other.id);
	const fromId = context.variants.listFromId === 'ignored' ? 1 : (body.from_id ?? 1);
	const rest = all.filter(({ id }) => id >= fromId);
	const page = rest.slice(0, body.limit ?? 1000);
	const isLast = page.length === rest.length;
	return {
		data: page.map(show),
		...(nextFromId === 'present'
			? { next_from_id: nextId(page.at(-1)?.id, fromId, isLast, context) }
			: {}),
		...totalOf(all.length, context),
	};
}

function nextId(
	lastId: number | undefined,
	fromId: number,
	isLast: boolean,
	{ variants }: Context,
): number {
	switch (variants.nextFromIdValue) {
		case 'afterLast':
			return lastId === undefined ? fromId : lastId + 1;
		case 'lastId':
			return lastId ?? fromId;
		case 'zeroAtEnd':
			return lastId === undefined || isLast ? 0 : lastId + 1;
	}
}

/** The number of objects in a list, under the key of the active variant. */
export function totalOf(count: number, { variants: { listTotalKey } }: Context): AnswerFields {
	return listTotalKey === 'absent' ? {} : { [listTotalKey]: count };
}

function passes(object: ListedObject, body: ListBody, context: Context): boolean {
	const groups = groupsOf(object, context);
	return (
		includesAny(
			body.groups,
			groups.map((group) => group.name),
		) &&
		includesAny(body.groups_id, object.groups) &&
		includesAny(body.ui_tags, object.uiTags ?? [])
	);
}

/** An absent or empty filter lets everything pass. */
function includesAny<Item>(wanted: readonly Item[] | undefined, present: readonly Item[]): boolean {
	return !wanted?.length || wanted.some((item) => present.includes(item));
}

/** The groups of an object, with their names. */
export function groupsOf(object: ListedObject, context: Context): Group[] {
	return context.state.groups.filter((group) => object.groups.includes(group.id));
}

/** The groups of an object with the keys of a variant, for lists whose examples have capitals. */
export function capitalisedGroups(
	object: ListedObject,
	keys: 'Groups, Id, Name' | 'groups, id, name',
	context: Context,
): Record<string, unknown> {
	const groups = groupsOf(object, context);
	return keys === 'groups, id, name'
		? { groups }
		: { Groups: groups.map(({ id, name }) => ({ Id: id, Name: name })) };
}
