import type { Token } from '../tokens';
import type { Context } from './context';
import { AltcraftError } from './errors';

interface GroupedObject {
	readonly id: number;
	readonly groups: readonly number[];
}

/** Whether a token sees an object: one of its groups is among those of the token. */
export function isVisible(object: GroupedObject, token: Token): boolean {
	const { groups } = token;
	return groups === 'all' || object.groups.some((group) => groups.includes(group));
}

/** The object with an id, or a 404 when there is none or the token does not see it. */
export function findVisible<Item extends GroupedObject>(
	objects: readonly Item[],
	id: number,
	what: string,
	context: Context,
): Item {
	const object = objects.find((candidate) => candidate.id === id);
	if (object === undefined) throw new AltcraftError(404, `${what} ${String(id)}`);
	if (!isVisible(object, context.token)) {
		throw new AltcraftError(context.variants.outsideGroupCode, `${what} ${String(id)}`);
	}
	return object;
}
