import type { AnswerFields } from './answer-fields';
import type { Context } from './context';

/** The data of a get request, in an array or not as the active variant says. */
export function objectData(
	object: Readonly<Record<string, unknown>>,
	inExample: 'object' | 'array',
	{ variants }: Context,
): AnswerFields {
	const shape = variants.objectData === 'asExamples' ? inExample : variants.objectData;
	return { data: shape === 'array' ? [object] : object };
}

/** The id of the next object: one above the highest, as far as anybody can tell from outside. */
export function nextId(objects: readonly { readonly id: number }[]): number {
	return objects.reduce((highest, { id }) => Math.max(highest, id), 0) + 1;
}

/** The groups of an object that a token adds: its own, or "main" where it sees all. Not documented. */
export function groupsOfNew({ token }: Context): readonly number[] {
	return token.groups === 'all' ? [0] : token.groups;
}
