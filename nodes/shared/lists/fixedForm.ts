import type { FormField } from '../fields/kit/mapping';

/** A form whose fields are the same for everybody, so that no request tells them. */
export interface FixedForm {
	/** The node's method that tells them. */
	fieldsMethod: string;
	fields: ReadonlyArray<FormField & { isShown?: true }>;
}
