/** What became of one profile of a batch. */
export type ProfileOutcome =
	| { readonly error: 0; readonly text: string; readonly profileId: string }
	| { readonly error: number; readonly text: string; readonly profileId?: undefined };

/** The object that a task works for. */
export interface TaskTarget {
	readonly kind:
		| 'database'
		| 'resource'
		| 'scenario'
		| 'mailing'
		| 'segment'
		| 'suppression list'
		| 'loyalty program';
	readonly id: number;
	readonly name: string;
}

/** An object, or of counters a list. */
export type TaskResult = Readonly<Record<string, unknown>> | readonly unknown[];

/** Something that is carried out after its answer. */
export interface Task {
	/** A UUID. */
	readonly id: string;
	readonly target: TaskTarget;
	/** How many profiles, contacts or other entries it is about. */
	readonly total: number;
	/** Of a batch, one for each profile, in their order; null while it waits, and for other tasks. */
	outcomes: readonly ProfileOutcome[] | null;
	/** What Task status tells of it; null while it waits. */
	result: TaskResult | null;
	/** How often its status was asked for. */
	polls: number;
	readonly requestId: string | null;
	readonly at: Date;
}
