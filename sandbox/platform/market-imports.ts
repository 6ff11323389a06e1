import type { Static, TSchema } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import type { AnswerFields } from './answer-fields';
import type { Context } from './context';
import { PlatformError } from './errors';
import { invalidParameter } from './invalid-parameter';

/** Does what an entry of an import asks for. @returns whether there is something new now */
export type Apply = () => boolean;

type Attempt = { readonly apply: Apply } | { readonly refusal: PlatformError };

/** What the entries of an import are, and what is done with one. */
export interface ImportRules<Schema extends TSchema> {
	readonly schema: Schema;
	/** Throws a PlatformError where the entry cannot be taken. */
	readonly prepare: (entry: Static<Schema>, context: Context) => Apply;
}

function attempt<Schema extends TSchema>(
	entry: unknown,
	{ schema, prepare }: ImportRules<Schema>,
	context: Context,
): Attempt {
	try {
		if (Value.Check(schema, entry)) return { apply: prepare(entry, context) };
		const { path = '', message = '' } = Value.Errors(schema, entry).First() ?? {};
		throw invalidParameter(context, `${path} ${message}`);
	} catch (thrown) {
		if (thrown instanceof PlatformError) return { refusal: thrown };
		throw thrown;
	}
}

/** Takes entries in. What becomes of the others where one is wrong, and what the answer tells, are variants. */
export function importEntries<Schema extends TSchema>(
	entries: readonly unknown[],
	rules: ImportRules<Schema>,
	context: Context,
): AnswerFields {
	const { marketBadEntry, marketImportAnswer } = context.variants;
	const attempts = entries.map((entry) => ({ entry, ...attempt(entry, rules, context) }));
	const refused = attempts.flatMap((one) => ('refusal' in one ? [one.refusal] : []));
	const [first] = refused;
	if (first !== undefined && marketBadEntry === 'allRefused') throw first;
	const applied = attempts.flatMap((one) => ('apply' in one ? [one.apply()] : []));
	if (marketImportAnswer === 'results' || first !== undefined) {
		return { result: attempts.map(({ entry, ...of }) => toResult(entry, of)) };
	}
	if (marketImportAnswer === 'nothing') return {};
	const inserted = applied.filter((isNew) => isNew).length;
	return { inserted, updated: applied.length - inserted };
}

function toResult(entry: unknown, of: Attempt): AnswerFields {
	const isNamed = typeof entry === 'object' && entry !== null && 'external_id' in entry;
	const refusal = 'refusal' in of ? of.refusal : undefined;
	return {
		external_id: isNamed ? entry.external_id : '',
		error: refusal?.code ?? 0,
		error_text: refusal?.message ?? '',
	};
}
