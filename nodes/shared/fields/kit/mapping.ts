import type { FieldType, IDataObject, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { isBlank, objectOf, objectsIn, oneOf, shown } from '../../checks';
import { InvalidParameter } from '../../errors';

/** A field of a form that the editor loads. */
export interface FormField {
	/** As the API names it. */
	name: string;
	/** As Altcraft's interface names it. */
	title: string;
	/** What the editor offers to fill it with; undefined where any value may be right. */
	type: FieldType | undefined;
	/** Set where Altcraft takes whole numbers alone. */
	isWhole?: true;
	options?: INodePropertyOptions[];
}

/** A form whose fields are loaded, each with a value of its own. */
interface MappedForm
	extends Required<Pick<INodeProperties, 'displayName' | 'name' | 'description'>> {
	/** The node's method that tells its fields. */
	fieldsMethod: string;
	/** What the editor says where there are none. */
	noFields: string;
	/** The parameter that decides which fields there are. */
	dependsOn?: string;
}

export const mappingProperty = ({
	fieldsMethod,
	noFields,
	dependsOn,
	...property
}: MappedForm): INodeProperties => ({
	...property,
	type: 'resourceMapper',
	noDataExpression: true,
	default: { mappingMode: 'defineBelow', value: null },
	typeOptions: {
		...(dependsOn !== undefined && { loadOptionsDependsOn: [dependsOn] }),
		resourceMapper: {
			resourceMapperMethod: fieldsMethod,
			mode: 'add',
			fieldWords: { singular: 'field', plural: 'fields' },
			noFieldsError: noFields,
			supportAutoMap: true,
			hideNoDataError: true,
		},
	},
});

/** What n8n knows of a field that the editor has loaded. */
export interface Column {
	title: string;
	/** As n8n names it. */
	type: string | undefined;
	/** Whether it takes whole numbers alone: n8n has one type for all numbers. */
	isWhole: boolean;
	/** Whether the user took it off the form. */
	removed: boolean;
}

export interface Mapping {
	/** Whether the item's fields go under their own names. */
	automatic: boolean;
	/** By the fields' API names; empty where the editor never loaded them. */
	columns: ReadonlyMap<string, Column>;
	value: IDataObject;
}

/** What n8n saves of a mapping beside its mode (n8n-workflow, `ResourceMapperValue`). */
const OF_MAPPING = new Set([
	...['mappingMode', 'value', 'schema', 'matchingColumns'],
	...['attemptToConvertTypes', 'convertFieldsToString'],
]);

const MODES = ['defineBelow', 'autoMapInputData'] as const;

/**
 * The mapping as the editor saves it. Whoever writes a workflow by hand may give the fields and their values
 * alone, as an object or as JSON.
 *
 * @throws {InvalidParameter} when it is no object
 */
export function readMapping(given: unknown, displayName: string): Mapping {
	const mapping = isBlank(given) ? {} : objectOf(given, displayName);
	if (!Object.keys(mapping).every((name) => OF_MAPPING.has(name))) {
		return { automatic: false, columns: new Map(), value: mapping };
	}
	const { mappingMode = 'defineBelow', schema, value } = mapping;
	const mode = oneOf(MODES)(mappingMode, `${displayName}: mappingMode`);
	return {
		automatic: mode === 'autoMapInputData',
		columns: new Map(objectsIn(schema).map(toColumn)),
		value: isBlank(value) ? {} : objectOf(value, displayName),
	};
}

function toColumn(column: IDataObject): [string, Column] {
	const { id, displayName, isWhole, isFlag, removed } = column;
	const type = isFlag === true ? 'boolean' : column.type;
	const name = typeof id === 'string' ? id : '';
	return [
		name,
		{
			title: typeof displayName === 'string' ? displayName.replace(` (${name})`, '') : name,
			type: typeof type === 'string' ? type : undefined,
			isWhole: isWhole === true,
			removed: removed === true,
		},
	];
}

/**
 * The values by the fields' API names. Without known fields, all of the item's go along: the user asked for that.
 *
 * @param item the input item's own data
 * @param owner what has the form's fields, for the refusal
 * @throws {InvalidParameter} when none of the item's fields is one of the form
 */
export function mappedEntries(
	{ automatic, columns, value }: Mapping,
	item: IDataObject,
	{ displayName, owner }: { displayName: string; owner: string },
): Array<[string, IDataObject[string]]> {
	if (!automatic) {
		// n8n gives every switch a value, also those that the user took off the form.
		return Object.entries(value).filter(([name]) => columns.get(name)?.removed !== true);
	}
	if (columns.size === 0) return Object.entries(item);
	const { known, unknown } = matched(item, columns);
	if (known.length > 0 || unknown.length === 0) return known;
	throw new InvalidParameter(
		displayName,
		`are mapped automatically, and none of the item's fields is one of the ${owner}: ${shown(unknown.join(', '))}`,
		`Call the item's fields as the ${owner} calls its own, by name or title, or choose 'Map Each Field Manually'`,
	);
}

/** Fields of the item that are mapped automatically, and that the form does not have, so that they do not go along. */
export const unmapped = ({ automatic, columns }: Mapping, item: IDataObject): string[] =>
	automatic && columns.size > 0 ? matched(item, columns).unknown : [];

/** The item's fields by the names of the form's: they may be called by these, or by the titles in the editor. */
function matched(item: IDataObject, columns: ReadonlyMap<string, Column>) {
	const byTitle = new Map([...columns].map(([name, { title }]) => [alike(title), name]));
	const known: Array<[string, IDataObject[string]]> = [];
	const unknown: string[] = [];
	for (const [name, value] of Object.entries(item)) {
		const titled = columns.has(name) ? name : byTitle.get(alike(name));
		// What is there by its name as well goes by that.
		if (titled === undefined || (titled !== name && Object.hasOwn(item, titled)))
			unknown.push(name);
		else known.push([titled, value]);
	}
	return { known, unknown };
}

const alike = (title: string): string => title.trim().toLowerCase();
