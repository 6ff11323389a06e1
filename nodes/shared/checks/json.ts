import type { IDataObject } from 'n8n-workflow';

import { InvalidParameter } from '../errors';
import type { Check } from './check';
import { shown } from './check';
import type { Slip } from './jsonText';
import { slipsIn } from './jsonText';
import { isBlank, isObject } from './kinds';
import { assertWritable, lostDigits, namedPrototype } from './writable';

/** An object, written as JSON or given by an expression; what is in it is for others to judge. */
export const objectOf: Check<IDataObject> = (value, displayName) => {
	const parsed = typeof value === 'string' ? parseJson(value, displayName) : value;
	if (!isObject(parsed)) {
		throw new InvalidParameter(
			displayName,
			isBlank(parsed) ? 'is empty' : `is not a JSON object: ${shown(parsed)}`,
			'Enter an object in curly brackets, for example { "name": "value" }',
		);
	}
	return parsed;
};

/** A JSON object, written as JSON or given as an object by an expression. */
export const jsonObject: Check<IDataObject> = (value, displayName) => {
	const object = objectOf(value, displayName);
	assertWritable(object, displayName);
	return object;
};

/** A list of objects, written as JSON or given by an expression; none where there is no value. */
export const objectList: Check<IDataObject[]> = (value, displayName) => {
	const list = typeof value === 'string' ? parseJson(value, displayName) : value;
	if (isBlank(list)) return [];
	if (!Array.isArray(list) || !list.every(isObject)) {
		throw new InvalidParameter(
			displayName,
			`is not a list of objects: ${shown(list)}`,
			'Enter a list in square brackets, or let an expression make one by .map()',
		);
	}
	assertWritable(list, displayName);
	return list;
};

/**
 * A text of JSON as what it says; undefined where it is empty.
 *
 * @throws {InvalidParameter} when it is no JSON, or when something in it would be lost
 */
export function parseJson(json: string, displayName: string): unknown {
	if (json.trim() === '') return undefined;
	const parsed = parse(json, displayName);
	for (const slip of slipsIn(json)) throw refusalOf(slip, displayName);
	return parsed;
}

function parse(json: string, displayName: string): unknown {
	try {
		return JSON.parse(json) as unknown;
	} catch (error) {
		throw notJson(displayName, error);
	}
}

function notJson(displayName: string, error: unknown) {
	const reason = error instanceof Error ? error.message : String(error);
	return new InvalidParameter(
		displayName,
		'is not valid JSON',
		`Check quotes, commas and brackets: ${reason}. ${ONE_OBJECT}`,
	);
}

/** Where texts from elsewhere are put between quotes, they end at their own. */
const ONE_OBJECT =
	'A quote or a line break in a value that is put between quotes breaks them: let one expression give the whole object then, as {{ { name: $json.name } }}';

function refusalOf({ kind, path, written }: Slip, displayName: string) {
	if (kind === 'prototype') return namedPrototype(displayName);
	if (kind === 'digits') {
		const { what, wayOut } = lostDigits(written);
		const problem = path === '' ? `is ${what}` : `holds at '${path}' ${what}`;
		return new InvalidParameter(displayName, problem, wayOut);
	}
	return new InvalidParameter(
		displayName,
		`holds the name '${path}' twice`,
		`Give each name once. ${ONE_OBJECT}`,
	);
}
