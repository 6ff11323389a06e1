import type { DatabaseField } from '../things/databases';
import type { FieldDescription } from './system-fields';

/** A row of the fields_get requests (Get resource subscription fields page). */
export interface FieldRow extends FieldDescription {
	readonly category: 'custom' | 'system';
	readonly required: boolean;
}

/** Custom fields, then those of the system: the order of the page's example. */
export function fieldRows(
	custom: readonly DatabaseField[],
	system: readonly FieldDescription[],
): FieldRow[] {
	return [
		...custom.map(({ name, title, type }) => row('custom', { name, title, type: internal(type) })),
		...system.map((field) => row('system', field)),
	];
}

function row(category: FieldRow['category'], field: FieldDescription): FieldRow {
	const { title, name, type, dictionary } = field;
	return {
		category,
		title,
		name,
		required: false,
		type,
		...(dictionary === undefined ? {} : { dictionary }),
	};
}

/** The platform's own name of a type: "unicode" for strings. */
function internal(type: DatabaseField['type']): string {
	return type === 'string' ? 'unicode' : type;
}
