/**
 * The requests whose answers or effects something can change: paths as the documentation prints them, every request
 * that changes something, or every request. An empty list is for what shows in no answer: in the events of action hooks
 * alone, or in what the platform does by itself.
 */
export type Concerns = readonly string[] | 'changes' | 'everything';

/** One point that the public documentation leaves open, and the forms that it may take. */
export interface VariantDescription {
	/** What the variant changes in the sandbox. */
	readonly what: string;
	/** Why there is a doubt. */
	readonly doubt: string;
	/** Where it shows, so that a test may leave out the rest. */
	readonly concerns: Concerns;
	/** The plausible forms; the first one is the default. */
	readonly values: readonly [VariantValue, ...VariantValue[]];
}

export type VariantValue = string | number | boolean;

/** The variant that switches off an endpoint whose page was not found. */
export function inferredPath<Path extends string>(path: Path) {
	return {
		what: `The endpoint ${path}`,
		doubt: 'its page was not found; path and parameters are by analogy',
		concerns: [path],
		values: ['present', 'absent'],
	} as const;
}
