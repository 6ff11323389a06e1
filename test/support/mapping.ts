import type { INodeParameters, ResourceMapperField, ResourceMapperValue } from 'n8n-workflow';

/** By the fields' names; `isFlag` and `isWhole` are the node's own. */
export type Columns = Record<
	string,
	Partial<ResourceMapperField> & { isFlag?: boolean; isWhole?: boolean }
>;

const schema = (columns: Columns): ResourceMapperField[] =>
	Object.entries(columns).map(([id, column]) => ({
		id,
		displayName: id,
		required: false,
		defaultMatch: false,
		display: true,
		...column,
	}));

/** A parameter of mapped fields as the editor saves it. */
const saved = (name: string, value: Partial<ResourceMapperValue>): INodeParameters => ({
	[name]: {
		mappingMode: 'defineBelow',
		value: null,
		matchingColumns: [],
		schema: [],
		attemptToConvertTypes: false,
		convertFieldsToString: false,
		...value,
	},
});

/** "Map Each Column Manually", in any parameter. */
export const mapping = (name: string, value: NonNullable<ResourceMapperValue['value']>) =>
	saved(name, { value });

const mapper = (value: Partial<ResourceMapperValue>): INodeParameters => ({
	profileDataMode: 'mapEachField',
	...saved('profileData', value),
});

/** "Map Each Column Manually". */
export const mapped = (value: NonNullable<ResourceMapperValue['value']>, columns: Columns = {}) =>
	mapper({ value, schema: schema(columns) });

/** "Map Automatically". */
export const mappedAutomatically = (columns: Columns = {}) =>
	mapper({ mappingMode: 'autoMapInputData', schema: schema(columns) });
