import type { Endpoint } from '../endpoints/endpoint';
import type {
	BatchResultFailure,
	DelayFailure,
	Failure,
	FaultFailure,
	ProfileErrorsFailure,
} from './failure-schema';

/** What happens to one request: at most one failure of each sort. */
export interface PlannedFailures {
	delay?: DelayFailure;
	fault?: FaultFailure;
	batchResult?: BatchResultFailure;
	profileErrors?: ProfileErrorsFailure;
}

/** An endpoint as far as failures concern it. */
type Target = Pick<Endpoint, 'path' | 'batchFailures'>;

interface Waiting {
	readonly failure: Failure;
	/** Requests to its endpoint so far that counted. */
	seen: number;
	/** The keys among them, where it counts by keys. */
	readonly keys: Set<string>;
	/** How often it still strikes. */
	left: number;
}

/** Failures waiting for their requests, in the order in which they were asked for. */
export class FailureQueue {
	private waiting: Waiting[] = [];

	add(failure: Failure): void {
		const left = failure.times ?? (everyRequest(failure) === undefined ? 1 : Infinity);
		this.waiting.push({ failure, seen: 0, keys: new Set(), left });
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

	/**
	 * What is to happen to the next request to an endpoint.
	 *
	 * @param requestId the key that its further tries have, too
	 * @param rawBody as it arrived
	 */
	take(endpoint: Target, requestId?: string, rawBody = ''): PlannedFailures {
		const planned: PlannedFailures = {};
		for (const waiting of this.waiting) {
			const { failure } = waiting;
			if (failure.match !== undefined && !rawBody.includes(failure.match)) continue;
			// A struck request does not count for a later failure of the same sort.
			if (isPlanned(failure, planned) || !concerns(failure, endpoint)) continue;
			if (isFurtherTry(waiting, endpoint, requestId)) continue;
			if (strikes(waiting)) plan(failure, planned);
		}
		this.waiting = this.waiting.filter(({ left }) => left > 0);
		return planned;
	}
}

function isPlanned({ kind }: Failure, planned: PlannedFailures): boolean {
	switch (kind) {
		case 'delay':
		case 'batchResult':
		case 'profileErrors':
			return planned[kind] !== undefined;
		default:
			return planned.fault !== undefined;
	}
}

function plan(failure: Failure, planned: PlannedFailures): void {
	switch (failure.kind) {
		case 'delay':
			planned.delay = failure;
			break;
		case 'batchResult':
			planned.batchResult = failure;
			break;
		case 'profileErrors':
			planned.profileErrors = failure;
			break;
		default:
			planned.fault = failure;
	}
}

/** Which requests a failure strikes; profileErrors counts profiles with `every`. */
function everyRequest(failure: Failure): number | undefined {
	return failure.kind === 'profileErrors' ? undefined : failure.every;
}

/**
 * Whether a request is a further try of one that `every` has counted. It does not count, so that it is never struck by
 * chance: which request is the next one depends on how fast the machine is. A delay strikes each nth that arrives.
 */
function isFurtherTry({ failure, keys }: Waiting, { path }: Target, requestId?: string): boolean {
	const countsKeys = everyRequest(failure) !== undefined && failure.kind !== 'delay';
	if (!countsKeys || requestId === undefined) return false;
	const key = `${plainPath(path)} ${requestId}`;
	if (keys.has(key)) return true;
	keys.add(key);
	return false;
}

/** Whether the platform acts before the fault strikes. */
export function actsFirst(fault: FaultFailure): boolean {
	if (fault.kind === 'status') return fault.afterActing === true;
	if (fault.kind === 'cut') return true;
	return (fault.kind === 'reset' || fault.kind === 'silence') && fault.when === 'after';
}

function strikes(waiting: Waiting): boolean {
	const { skip = 0 } = waiting.failure;
	const every = everyRequest(waiting.failure) ?? 1;
	waiting.seen += 1;
	const place = waiting.seen - skip;
	if (place <= 0 || place % every !== 0) return false;
	waiting.left -= 1;
	return true;
}

function concerns(failure: Failure, endpoint: Target): boolean {
	const { kind, path } = failure;
	const isOfBatches = kind === 'batchResult' || kind === 'profileErrors';
	if (isOfBatches && !endpoint.batchFailures.includes(kind)) return false;
	return path === undefined || plainPath(path) === plainPath(endpoint.path);
}

/** A path without the API's prefix and without slashes at its end. */
export function plainPath(path: string): string {
	return path.replace(/^\/api\/v1\.1/, '').replace(/\/+$/, '');
}
