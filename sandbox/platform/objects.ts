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
