import { setTimeout as wait } from 'node:timers/promises';
import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ENDPOINTS } from '../endpoints';
import type { Endpoint } from '../endpoints/endpoint';
import type { Context } from '../platform/context';
import { AltcraftError } from '../platform/errors';
import { invalidParameter } from '../platform/invalid-parameter';
import { AREAS, type Token, TOKENS } from '../tokens';
import { findCoercions } from './coercion';
import { deduplicationKey, requestIdOf } from './deduplication';
import { deliverFailure } from './deliver-failure';
import { type Envelope, failure, success } from './envelope';
import { actsFirst, type PlannedFailures } from './failures';
import { postFeedback } from './feedback';
import { urlOf } from './openapi';
import { recordOf, sendEnvelope } from './recording';
import { type RecordedRequest, tokenOf } from './requests';
import type { Runtime } from './runtime';

/** Ajv's errors for a parameter that the schema does not have; it stops at the first. */
const UnknownParameter = Type.Tuple([
	Type.Object({ params: Type.Object({ additionalProperty: Type.String() }) }),
]);

/** Registers every endpoint. */
export function registerApi(app: FastifyInstance, runtime: Runtime): void {
	for (const endpoint of ENDPOINTS) {
		app.post(
			urlOf(endpoint).replace(/\/$/, ''),
			// The handler judges the validation's outcome itself: it comes after token and deduplication.
			{ schema: { body: endpoint.schema }, attachValidation: true },
			(request, reply) => answer(endpoint, request, reply, runtime),
		);
	}
}

async function answer(
	endpoint: Endpoint,
	request: FastifyRequest,
	reply: FastifyReply,
	runtime: Runtime,
): Promise<FastifyReply> {
	const record = recordOf(request);
	const requestId = requestIdOf(request.headers, runtime.variants);
	const planned = runtime.failures.take(endpoint, requestId, record.rawBody);
	const { delay, fault, batchResult, profileErrors } = planned;
	for (const failure of [delay, fault, batchResult, profileErrors]) {
		if (failure) record.failures.push(failure.kind);
	}
	const pause = async (): Promise<void> => {
		if (delay) await wait(delay.ms, undefined, { signal: runtime.closing.signal });
	};

	if (fault !== undefined && !actsFirst(fault)) {
		await pause();
		return deliverFailure(fault, reply);
	}
	const outcome = await actOnce({ endpoint, request, record, runtime, planned, pause });
	if (fault !== undefined) return deliverFailure(fault, reply);
	const { envelope, duplicateKey } = outcome;
	if (duplicateKey !== undefined) {
		record.duplicate = true;
		const prefix = runtime.variants.duplicateHeaders === 'Duplicate-*' ? '' : 'X-';
		reply.header(`${prefix}Duplicate-Request`, 'true');
		reply.header(`${prefix}Duplicate-Key`, duplicateKey);
	}
	return sendEnvelope(envelope, request, reply, runtime);
}

interface Call {
	readonly endpoint: Endpoint;
	readonly request: FastifyRequest;
	readonly record: RecordedRequest;
	readonly runtime: Runtime;
	readonly planned: PlannedFailures;
	/** Passes the time that a failure on demand asks for. */
	readonly pause: () => Promise<void>;
}

/** Acts, or returns the stored answer of the request that this one repeats. */
async function actOnce(call: Call): Promise<{ envelope: Envelope; duplicateKey?: string }> {
	const { endpoint, request, record, runtime } = call;
	if (!endpoint.exists(runtime.variants)) return { envelope: failure(new AltcraftError(501)) };
	const secret = tokenOf(request.body, request.headers.authorization);
	record.token = secret;
	const token = secret === undefined ? undefined : TOKENS.get(secret);
	if (secret === undefined || token === undefined)
		return { envelope: failure(new AltcraftError(401)) };
	const key = endpoint.changes
		? deduplicationKey(
				{
					token: secret,
					url: record.url,
					path: endpoint.path,
					headers: request.headers,
					rawBody: record.rawBody ?? '',
				},
				runtime.variants,
			)
		: undefined;
	if (key === undefined) return { envelope: await act(call, token) };
	const { envelope, duplicate } = await runtime.deduplication
		.once(key, runtime.now(), () => act(call, token), isKept(runtime))
		.then((outcome) => ({ envelope: outcome.answer, duplicate: outcome.duplicate }));
	return duplicate ? { envelope, duplicateKey: key } : { envelope };
}

/** A failure of the sandbox itself is never stored; one of the platform is, unless a variant says no. */
function isKept(runtime: Runtime): (envelope: Envelope) => boolean {
	return ({ error }) =>
		error === 0 || (error !== 500 && runtime.variants.repeatedFailure === 'storedAnswer');
}

async function act(call: Call, token: Token): Promise<Envelope> {
	const { endpoint, request, record, runtime, planned } = call;
	await call.pause();
	try {
		if (!mayCall(token, endpoint)) throw new AltcraftError(403);
		checkBody(request, record, runtime);
		const context: Context = {
			state: runtime.state,
			variants: runtime.variants,
			token,
			requestId: requestIdOf(request.headers, runtime.variants) ?? null,
			now: runtime.now(),
			xxhash: runtime.xxhash,
			batchFailures: {
				resultChange: planned.batchResult?.change,
				refusal: planned.profileErrors,
			},
			report: (occurrence) => {
				runtime.hooks.report(occurrence);
			},
			post: (url, body) => {
				void postFeedback(url, body, runtime.closing.signal);
			},
		};
		return success(endpoint.run(request.body, context), endpoint.successText);
	} catch (error) {
		if (!(error instanceof AltcraftError)) request.log.error(error);
		return failure(error);
	}
}

const mayCall = ({ rights, areas = AREAS }: Token, { right, area }: Endpoint): boolean =>
	rights.includes(right) && (area === undefined || areas.includes(area));

/** Refuses what the schema refuses, and conversions other than those of strings, which the documentation shows. */
function checkBody(request: FastifyRequest, record: RecordedRequest, runtime: Runtime): void {
	if (request.validationError) {
		throw invalidParameter(runtime, describe(request.validationError));
	}
	const takesStrings = runtime.variants.numbersAsStrings === 'accepted';
	const refused = findCoercions(record.body, request.body).find(
		({ from }) => typeof from !== 'string' || !takesStrings,
	);
	if (refused !== undefined) throw invalidParameter(runtime, `${refused.path} has the wrong type`);
}

/** What is wrong, in words; Ajv's message does not name a parameter that is unknown. */
function describe(error: { message: string; validation?: unknown }): string {
	return Value.Check(UnknownParameter, error.validation)
		? `unknown parameter ${error.validation[0].params.additionalProperty}`
		: error.message;
}
