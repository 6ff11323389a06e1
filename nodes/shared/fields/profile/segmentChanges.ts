import { entriesOf, id, isBlank, listOf } from '../../checks';
import { InvalidParameter } from '../../errors';
import { segmentList } from '../../lists/common';
import { withAdditional } from '../kit/collection';
import type { Field, Values } from '../kit/field';
import { isExpression } from '../kit/field';
import { namesOrIds } from '../kit/named';

/** Static segments that the profile enters or leaves (pages "Import profile" and "Update profile"). */
const added = namesOrIds('Add to Segment', { name: 'addToSegments' }, segmentList.optionsMethod);
const removed = namesOrIds(
	'Remove From Segment',
	{ name: 'removeFromSegments' },
	segmentList.optionsMethod,
);

/** @returns undefined where none was chosen; what an expression does not give is refused */
function idsOf(values: Values, { name, displayName }: typeof added): number[] | undefined {
	const given = values.get(name);
	const isEmpty = isBlank(given) || (Array.isArray(given) && entriesOf(given).length === 0);
	if (isEmpty && !isExpression(values, name)) return undefined;
	return listOf(id)(given, displayName);
}

export const addToSegments: Field = {
	properties: [added],
	labels: { add_to_segments: added.displayName },
	toBody(values) {
		const ids = idsOf(values, added);
		return ids === undefined ? {} : { add_to_segments: ids };
	},
};

export const removeFromSegments: Field = {
	properties: [removed],
	labels: { remove_from_segments: removed.displayName },
	toBody(values) {
		const ids = idsOf(values, removed);
		if (ids === undefined) return {};
		const entered = values.has(added.name) ? (idsOf(values, added) ?? []) : [];
		const both = ids.find((segment) => entered.includes(segment));
		if (both === undefined) return { remove_from_segments: ids };
		throw new InvalidParameter(
			removed.displayName,
			`holds the segment ${String(both)}, which the profile is to enter as well`,
			'Leave it out of one of the two fields',
		);
	},
};

/** Whether a profile is to enter or leave segments, which batches have no form for. */
export function changesSegments(values: Values): boolean {
	const all = withAdditional(values);
	return [added, removed].some(({ name }) => all.has(name));
}
