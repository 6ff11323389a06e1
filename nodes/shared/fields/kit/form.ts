import type { IDataObject } from 'n8n-workflow';

import { isBlank, objectOf, objectsIn } from '../../checks';

/**
 * What a collection or a form holds; nothing where the user has not touched it.
 *
 * @throws {InvalidParameter} when it is no object
 */
export const readForm = (form: unknown, displayName: string): IDataObject =>
	isBlank(form) ? {} : objectOf(form, displayName);

/**
 * The rows of a form that takes several.
 *
 * @param name under which n8n saves them
 * @throws {InvalidParameter} when the form is no object
 */
export function readRowsOf(form: unknown, name: string, displayName: string): IDataObject[] {
	return objectsIn(readForm(form, displayName)[name]);
}

/** Whether an expression for a field of a row gave nothing: one that the user left empty is an empty text. */
export const isMissing = (row: IDataObject, name: string): boolean =>
	Object.hasOwn(row, name) && (row[name] ?? null) === null;
