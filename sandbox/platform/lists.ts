import type { ListBody } from '../endpoints/schemas/list';
import type { Answer } from '../endpoints/endpoint';
import type { Context } from './context';
import type { Group } from './state';
import { isVisible } from './visibility';

interface ListedObject {
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
): Answer {
	const all = objects
		.filter((object) => isVisible(object, context.token) && passes(object, body, context))
		.sort((one, other) => one.id - other.id);
	const fromId = body.from_id ?? 1;
	const page = all.filter(({ id }) => id >= fromId).slice(0, body.limit ?? 1000);
	const lastId = page.at(-1)?.id;
	const { listNextFromId, listTotalKey } = context.variants;
	return {
		data: page.map(show),
		...(listNextFromId === 'present'
			? { next_from_id: lastId === undefined ? fromId : lastId + 1 }
			: {}),
		...(listTotalKey === 'absent' ? {} : { [listTotalKey]: all.length }),
	};
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
