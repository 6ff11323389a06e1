import { Value } from '@sinclair/typebox/value';
import { type Static, Type } from '@sinclair/typebox';
import type { FastifyInstance } from 'fastify';
import { FailureSchema } from '../http/failure-schema';
import type { Runtime } from '../http/runtime';
import { VARIANTS } from '../variants';
import { registerHookControl } from './hooks';
import { refuse, refuseWhatThrows } from './refusal';
import { viewState } from './state-view';

const RequestsQuery = Type.Object({
	limit: Type.Integer({ minimum: 1, maximum: 50_000, default: 100 }),
});

const ClockBody = Type.Object({ now: Type.String() });

/** Registers the control API under /_sandbox: the sandbox's own interface over HTTP. */
export function registerControl(app: FastifyInstance, runtime: Runtime): void {
	app.get('/_sandbox/state', () => viewState(runtime.state));

	app.get<{ Querystring: Static<typeof RequestsQuery> }>(
		'/_sandbox/requests',
		{ schema: { querystring: RequestsQuery } },
		(request) => runtime.maskedRequests(request.query.limit),
	);

	app.get('/_sandbox/failures', () => runtime.failures.list());
	app.post('/_sandbox/failures', (request, reply) => {
		const failures: unknown[] = Array.isArray(request.body) ? request.body : [request.body];
		for (const failure of failures) {
			if (!Value.Check(FailureSchema, failure)) return refuse('This is no failure.');
		}
		for (const failure of failures) {
			if (Value.Check(FailureSchema, failure)) runtime.failures.add(failure);
		}
		return reply.code(201).send(runtime.failures.list());
	});
	app.delete('/_sandbox/failures', () => {
		runtime.failures.clear();
		return runtime.failures.list();
	});

	app.get('/_sandbox/variants', () =>
		Object.entries(VARIANTS).map(([name, description]) => ({
			name,
			active: Object.entries(runtime.variants).find(([key]) => key === name)?.[1],
			...description,
		})),
	);
	app.patch('/_sandbox/variants', (request) => {
		const { body } = request;
		if (typeof body !== 'object' || body === null) return refuse('Send an object of variants.');
		refuseWhatThrows(() => {
			runtime.setVariants(body);
		});
		return runtime.variants;
	});

	const clock = () => ({ now: runtime.now().toISOString() });
	app.get('/_sandbox/clock', clock);
	app.put('/_sandbox/clock', (request) => {
		const { body } = request;
		const time = Value.Check(ClockBody, body) ? new Date(body.now) : new Date(Number.NaN);
		if (Number.isNaN(time.getTime())) return refuse('Send {"now": "2026-12-31T10:00:00Z"}.');
		runtime.setTime(time);
		return clock();
	});

	app.post('/_sandbox/reset', () => {
		runtime.reset();
		return { reset: true };
	});

	registerHookControl(app, runtime);
}
