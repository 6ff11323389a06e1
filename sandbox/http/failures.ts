import { type Static, Type } from '@sinclair/typebox';

const when = Type.Union([Type.Literal('before'), Type.Literal('after')]);
const Status = Type.Integer({ minimum: 200, maximum: 599 });
const Headers = Type.Record(Type.String(), Type.String());

const common = {
	/** Endpoint, as in the documentation; every endpoint when absent. */
	path: Type.Optional(Type.String()),
	/** How many requests fail: 1 by default, without end when `every` is given. */
	times: Type.Optional(Type.Integer({ minimum: 1 })),
	/** How many requests pass first. */
	skip: Type.Optional(Type.Integer({ minimum: 0 })),
	/** Only each nth request fails. */
	every: Type.Optional(Type.Integer({ minimum: 1 })),
};

const only = { additionalProperties: false };

const Delay = Type.Object(
	{ ...common, kind: Type.Literal('delay'), ms: Type.Integer({ minimum: 0 }) },
	only,
);

const Fault = Type.Union([
	Type.Object(
		{
			...common,
			kind: Type.Literal('status'),
			status: Status,
			headers: Type.Optional(Headers),
			body: Type.Optional(Type.String()),
			contentType: Type.Optional(Type.String()),
			afterActing: Type.Optional(Type.Boolean()),
		},
		only,
	),
	Type.Object({ ...common, kind: Type.Literal('reset'), when }, only),
	Type.Object({ ...common, kind: Type.Literal('silence'), when }, only),
	Type.Object({ ...common, kind: Type.Literal('html'), status: Status }, only),
	Type.Object({ ...common, kind: Type.Literal('empty'), status: Status }, only),
	Type.Object(
		{
			...common,
			kind: Type.Literal('body'),
			status: Status,
			body: Type.String(),
			contentType: Type.String(),
		},
		only,
	),
	Type.Object(
		{ ...common, kind: Type.Literal('error'), code: Type.Integer(), text: Type.String() },
		only,
	),
	Type.Object(
		{
			...common,
			kind: Type.Literal('redirect'),
			status: Type.Integer({ minimum: 300, maximum: 399 }),
			location: Type.String(),
		},
		only,
	),
]);

/** A failure on demand, as the control API takes it. */
export const FailureSchema = Type.Union([Delay, Fault]);

/**
 * A failure on demand. `after` and `afterActing` mean that the platform acts and stores its
 * answer for deduplication, and then the answer is lost; everything else happens instead of acting.
 */
export type Failure = Static<typeof FailureSchema>;
export type DelayFailure = Static<typeof Delay>;
export type FaultFailure = Static<typeof Fault>;

/** What happens to one request: at most one delay and one fault. */
export interface PlannedFailures {
	readonly delay: DelayFailure | undefined;
	readonly fault: FaultFailure | undefined;
}

interface Waiting<Kind> {
	readonly failure: Kind;
	/** Requests to its path so far. */
	seen: number;
	/** How often it still strikes. */
	left: number;
}

/** Failures waiting for their requests, in the order in which they were asked for. */
export class FailureQueue {
	private waiting: Waiting<Failure>[] = [];

	add(failure: Failure): void {
		const left = failure.times ?? (failure.every === undefined ? 1 : Infinity);
		this.waiting.push({ failure, seen: 0, left });
	}

	clear(): void {
		this.waiting = [];
	}

	/** The failures that wait, with how often each still strikes (null: without end). */
	list(): { failure: Failure; left: number | null }[] {
		return this.waiting.map(({ failure, left }) => ({
			failure,
			left: Number.isFinite(left) ? left : null,
		}));
	}

	/** What is to happen to the next request to an endpoint. */
	take(path: string): PlannedFailures {
		let delay: DelayFailure | undefined;
		let fault: FaultFailure | undefined;
		for (const waiting of this.waiting) {
			const { failure } = waiting;
			const isDelay = failure.kind === 'delay';
			// A struck request does not count for a later failure of the same kind.
			if ((isDelay ? delay : fault) !== undefined || !concerns(failure, path)) continue;
			if (!strikes(waiting)) continue;
			if (failure.kind === 'delay') delay = failure;
			else fault = failure;
		}
		this.waiting = this.waiting.filter(({ left }) => left > 0);
		return { delay, fault };
	}
}

/** Whether the platform acts before the fault strikes. */
export function actsFirst(fault: FaultFailure): boolean {
	if (fault.kind === 'status') return fault.afterActing === true;
	return (fault.kind === 'reset' || fault.kind === 'silence') && fault.when === 'after';
}

function strikes(waiting: Waiting<Failure>): boolean {
	const { skip = 0, every = 1 } = waiting.failure;
	waiting.seen += 1;
	const place = waiting.seen - skip;
	if (place <= 0 || place % every !== 0) return false;
	waiting.left -= 1;
	return true;
}

function concerns(failure: Failure, path: string): boolean {
	return failure.path === undefined || plainPath(failure.path) === plainPath(path);
}

/** A path without the API's prefix and without slashes at its end. */
export function plainPath(path: string): string {
	return path.replace(/^\/api\/v1\.1/, '').replace(/\/+$/, '');
}
