import { type Static, Type } from '@sinclair/typebox';

const when = Type.Union([Type.Literal('before'), Type.Literal('after')]);
const Status = Type.Integer({ minimum: 200, maximum: 599 });
const Headers = Type.Record(Type.String(), Type.String());

const common = {
	/** Endpoint, as in the documentation; every endpoint when absent. */
	path: Type.Optional(Type.String()),
	/** A text that the request's body holds, as it was written; any body when absent. */
	match: Type.Optional(Type.String({ minLength: 1 })),
	/** How many requests fail: 1 by default, without end when `every` says which. */
	times: Type.Optional(Type.Integer({ minimum: 1 })),
	/** How many requests pass first. */
	skip: Type.Optional(Type.Integer({ minimum: 0 })),
};

/** Only each nth request fails. Tries with the same Request-ID count as one, except for delays. */
const every = Type.Optional(Type.Integer({ minimum: 1 }));
const commonWithEvery = { ...common, every };

const only = { additionalProperties: false };

const Delay = Type.Object(
	{ ...commonWithEvery, kind: Type.Literal('delay'), ms: Type.Integer({ minimum: 0 }) },
	only,
);

const Fault = Type.Union([
	Type.Object(
		{
			...commonWithEvery,
			kind: Type.Literal('status'),
			status: Status,
			headers: Type.Optional(Headers),
			body: Type.Optional(Type.String()),
			contentType: Type.Optional(Type.String()),
			afterActing: Type.Optional(Type.Boolean()),
		},
		only,
	),
	Type.Object({ ...commonWithEvery, kind: Type.Literal('reset'), when }, only),
	Type.Object({ ...commonWithEvery, kind: Type.Literal('silence'), when }, only),
	Type.Object({ ...commonWithEvery, kind: Type.Literal('cut') }, only),
	Type.Object({ ...commonWithEvery, kind: Type.Literal('html'), status: Status }, only),
	Type.Object({ ...commonWithEvery, kind: Type.Literal('empty'), status: Status }, only),
	Type.Object(
		{
			...commonWithEvery,
			kind: Type.Literal('body'),
			status: Status,
			body: Type.String(),
			contentType: Type.String(),
		},
		only,
	),
	Type.Object(
		{ ...commonWithEvery, kind: Type.Literal('error'), code: Type.Integer(), text: Type.String() },
		only,
	),
	Type.Object(
		{
			...commonWithEvery,
			kind: Type.Literal('redirect'),
			status: Type.Integer({ minimum: 300, maximum: 399 }),
			location: Type.String(),
		},
		only,
	),
]);

const BatchResult = Type.Object(
	{
		...commonWithEvery,
		kind: Type.Literal('batchResult'),
		change: Type.Union([Type.Literal('dropLast'), Type.Literal('extra'), Type.Literal('empty')]),
	},
	only,
);

const ProfileErrors = Type.Object(
	{
		...common,
		kind: Type.Literal('profileErrors'),
		/** Each nth profile of the batch is refused; it does not count requests here. */
		every: Type.Integer({ minimum: 1 }),
		code: Type.Integer({ minimum: 400, maximum: 599 }),
		text: Type.String(),
	},
	only,
);

/** A failure on demand, as the control API takes it. */
export const FailureSchema = Type.Union([Delay, Fault, BatchResult, ProfileErrors]);

/**
 * A failure on demand. `after` and `afterActing` mean that the platform acts and stores its
 * answer for deduplication, and then the answer is lost; so it is with `cut`. Delays and the failures of a batch
 * happen while it acts, everything else instead of acting.
 */
export type Failure = Static<typeof FailureSchema>;
export type DelayFailure = Static<typeof Delay>;
export type FaultFailure = Static<typeof Fault>;
export type BatchResultFailure = Static<typeof BatchResult>;
export type ProfileErrorsFailure = Static<typeof ProfileErrors>;
