/** What became of one profile of a batch. */
export type ProfileOutcome =
	| { readonly error: 0; readonly text: string; readonly profileId: string }
	| { readonly error: number; readonly text: string; readonly profileId?: undefined };

/** What the profiles of a batch are for. */
export interface BatchTarget {
	readonly kind: 'scenario' | 'mailing';
	readonly id: number;
	readonly name: string;
}

/** A batch that is carried out after its answer. */
export interface Task {
	/** A UUID. */
	readonly id: string;
	readonly target: BatchTarget;
	/** How many profiles the batch holds. */
	readonly total: number;
	/** One for each profile, in their order; null while the task waits. */
	outcomes: readonly ProfileOutcome[] | null;
	readonly requestId: string | null;
	readonly at: Date;
}
