import type { INodeProperties } from 'n8n-workflow';

import { holdsExpression } from '../checks';

/** Where a parameter holds an expression as a text: the names of the way to it, and the text. */
export interface FixedExpression {
	path: string[];
	text: string;
}

/** The first text within a parameter that is an expression, but in a field in Fixed mode. */
export function findFixedExpression(
	raw: unknown,
	path: string[] = [],
): FixedExpression | undefined {
	if (typeof raw === 'string') {
		return !raw.startsWith('=') && holdsExpression(raw) ? { path, text: raw } : undefined;
	}
	if (typeof raw !== 'object' || raw === null) return undefined;
	for (const [name, member] of Object.entries(raw)) {
		const found = findFixedExpression(member, [...path, name]);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** Names within a parameter that no field of the editor has. */
const INTERNAL = /^(?:\d+|value|mode|schema|__rl|__rlType|cachedResultName|cachedResultUrl)$/;

/**
 * What the editor calls a place within a parameter: the innermost field on the way that it shows, or for mapped fields
 * and rows the field and the name within it.
 *
 * @param path the parameter's name, and the names within it
 */
export function displayNameAt(
	properties: readonly INodeProperties[],
	path: readonly string[],
): string {
	const [name, ...within] = path;
	const found = properties.filter((property) => property.name === name);
	const [first] = found;
	if (first === undefined) {
		const inner = within.length > 0 ? displayNameAt(properties, within) : undefined;
		return inner ?? name ?? '';
	}
	const fields = found.flatMap(fieldsWithin);
	const rest = within.filter((part) => !INTERNAL.test(part) && !isGroup(found, part));
	const [next] = rest;
	if (next === undefined) return first.displayName;
	const isField = fields.some((field) => field.name === next);
	return isField ? displayNameAt(fields, rest) : `${first.displayName}: ${next}`;
}

const fieldsWithin = ({ options = [] }: INodeProperties): INodeProperties[] =>
	options.flatMap((option) => {
		if ('values' in option) return option.values;
		return 'type' in option ? [option] : [];
	});

const isGroup = (properties: readonly INodeProperties[], name: string): boolean =>
	properties.some(({ options = [] }) =>
		options.some((option) => 'values' in option && option.name === name),
	);
