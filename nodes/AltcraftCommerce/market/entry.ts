import type { IDataObject } from 'n8n-workflow';

import { additionalFields } from '../../shared/fields/kit/collection';
import type { Field, Values } from '../../shared/fields/kit/field';

/** What an import brings: things of the market, and what stands beside them in the request. */
interface Imported {
	/** What the editor shows of the thing, and what it is called. */
	shown: Field;
	/** The thing, as the list `data` has it. */
	read: (values: Values) => IDataObject;
	/** Optional fields of the thing itself, which `read` reads. */
	optional: readonly Field[];
	/** Optional parameters beside `data`. */
	beside: readonly Field[];
}

/** The fields of an import: for the thing of one item, and for those of many items in a request. */
export function importFields({ shown, read, optional, beside }: Imported): {
	one: readonly Field[];
	each: readonly Field[];
} {
	const inRequest = additionalFields(...beside);
	const additional: Field = {
		...additionalFields(...optional, ...beside),
		toBody: inRequest.toBody,
	};
	const thing = { ...shown, identifies: true };
	return {
		one: [{ ...thing, toBody: (values) => ({ data: [read(values)] }) }, additional],
		each: [{ ...thing, toBody: () => ({}), toEntry: read }, additional],
	};
}

/** The external ID that the output names. */
export const externalIdOf = (read: (values: Values) => IDataObject) => (values: Values) => ({
	external_id: read(values).external_id,
});
