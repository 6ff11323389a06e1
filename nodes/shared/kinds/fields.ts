import type { Field } from '../fields/kit/field';

/** The fields of a kind among those of an operation: after what is always shown, before what stands behind "Add". */
export function withKindFields(
	fields: readonly Field[],
	...ofKind: ReadonlyArray<Field | undefined>
): Field[] {
	const added = ofKind.filter((field) => field !== undefined);
	const place = fields.findIndex(({ isOptional }) => isOptional === true);
	const before = place === -1 ? fields : fields.slice(0, place);
	return [...before, ...added, ...fields.slice(before.length)];
}
