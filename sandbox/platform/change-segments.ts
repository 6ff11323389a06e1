import type { Profile } from '../things/profiles';
import type { Segment } from '../things/segments';
import type { Context } from './context';
import { invalidParameter } from './invalid-parameter';
import { findVisible } from './visibility';

/** The static segments that a profile is to enter and to leave (pages "Import profile" and "Update profile"). */
export interface SegmentChanges {
	readonly add_to_segments?: readonly number[] | undefined;
	readonly remove_from_segments?: readonly number[] | undefined;
}

/**
 * Finds the segments before anything is stored. @returns what puts a profile in and takes it out
 *
 * @throws 404 for one that there is not, and an incorrect request for one that follows from conditions
 */
export function readSegmentChanges(
	{ add_to_segments: entered = [], remove_from_segments: left = [] }: SegmentChanges,
	databaseId: number,
	context: Context,
): (profile: Profile) => void {
	const find = (id: number): Segment => {
		const segment = findVisible(context.state.segments, id, 'segment', context);
		if (segment.type !== 'static' || segment.databaseId !== databaseId) {
			throw invalidParameter(context, `segment ${String(id)} is no static one of the database`);
		}
		return segment;
	};
	const [added, removed] = [entered.map(find), left.map(find)];
	return ({ id }) => {
		for (const { members } of added) if (!members.has(id)) members.set(id, context.now);
		for (const { members } of removed) members.delete(id);
	};
}
