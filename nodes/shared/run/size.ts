import type { IDataObject } from 'n8n-workflow';

import { InvalidParameter } from '../errors';
import type { Field } from '../fields/kit/field';
import { labelsOf } from '../fields/kit/field';

/** The size that a request's body may have by default: 10 MB (page of the batch requests). */
export const LARGEST_BODY = 10 * 1024 * 1024;

/** What the token, which the credential adds to the body, leaves of that. */
export const roomBeside = (token: string): number =>
	LARGEST_BODY - Buffer.byteLength(JSON.stringify({ token }));

/**
 * Checks a body against the size that Altcraft takes.
 *
 * @param fields what the body was made from
 * @param room what it may take, in bytes
 * @param files bytes of files that come on top, not yet read
 * @throws {InvalidParameter} when it is larger, or cannot be written as JSON
 */
export function assertSize(
	body: IDataObject,
	fields: readonly Field[],
	room: number,
	files = 0,
): void {
	const bytes = byteLength(body, fields) + files;
	if (bytes > room) throw tooLarge(body, bytes, fields, files > 0);
}

/** The refusal of a body that no request can hold; it names the field that takes the most. */
export function tooLarge(
	body: IDataObject,
	bytes: number,
	fields: readonly Field[],
	hasFiles: boolean,
): InvalidParameter {
	const labels = labelsOf(fields);
	const largest = Object.keys(body).reduce<string | undefined>((most, key) => {
		const size = (name: string) => byteLength({ [name]: body[name] }, fields);
		return most === undefined || size(key) > size(most) ? key : most;
	}, undefined);
	const megabytes = (bytes / 1024 / 1024).toFixed(1);
	return new InvalidParameter(
		(hasFiles ? nameOfFiles(fields) : undefined) ?? labels[largest ?? ''] ?? 'JSON',
		`makes the request too large: ${megabytes} MB, and Altcraft takes 10 MB`,
		'Send less data, smaller or fewer files (as text, a file takes a third more than its size), or link to them in the message',
	);
}

/** What the editor calls the field that brings files. */
const nameOfFiles = (fields: readonly Field[]): string | undefined =>
	fields.flatMap((field) => field.parts ?? [field]).find(({ files }) => files !== undefined)
		?.properties[0]?.displayName;

/**
 * The size of an object in a request, in bytes.
 *
 * @throws {InvalidParameter} when it cannot be written as JSON
 */
export function byteLength(object: IDataObject, fields: readonly Field[]): number {
	try {
		return Buffer.byteLength(JSON.stringify(object));
	} catch (error) {
		throw notWritable(object, fields, error);
	}
}

function notWritable(object: IDataObject, fields: readonly Field[], error: unknown) {
	const reason = error instanceof Error ? error.message : String(error);
	const name = Object.keys(object).find((key) => !isWritable(object[key]));
	return new InvalidParameter(
		labelsOf(fields)[name ?? ''] ?? 'JSON',
		'holds a value that cannot be written as JSON',
		`Let the expression give only texts, numbers, lists and objects: ${reason}`,
	);
}

function isWritable(value: unknown): boolean {
	try {
		JSON.stringify(value);
		return true;
	} catch {
		return false;
	}
}
