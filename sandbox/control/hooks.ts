import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import type { FastifyInstance } from 'fastify';
import type { Runtime } from '../http/runtime';
import { HandEventSchema, RawEventSchema, reportByHand } from '../platform/hooks/hand-event';
import { HookSchema, viewHook } from '../platform/hooks/hook';
import { refuse, refuseWhatThrows } from './refusal';

const Id = Type.Object({ id: Type.Integer() });

/** Registers the control of action hooks: the hooks, and events by hand. */
export function registerHookControl(app: FastifyInstance, runtime: Runtime): void {
	const view = () => runtime.hooks.list().map(viewHook);

	app.get('/_sandbox/hooks', view);
	app.post('/_sandbox/hooks', (request, reply) => {
		const { body } = request;
		if (!Value.Check(HookSchema, body)) return refuse('This is no action hook.');
		const hook = refuseWhatThrows(() => runtime.hooks.register(body));
		return reply.code(201).send(viewHook(hook));
	});
	app.delete('/_sandbox/hooks', () => {
		for (const { id } of runtime.hooks.list()) runtime.hooks.remove(id);
		return view();
	});
	app.delete<{ Params: { id: number } }>(
		'/_sandbox/hooks/:id',
		{ schema: { params: Id } },
		(request) => {
			if (!runtime.hooks.remove(request.params.id)) return refuse('There is no such hook.', 404);
			return view();
		},
	);

	app.post('/_sandbox/events', (request, reply) => {
		const { body } = request;
		if (Value.Check(RawEventSchema, body)) runtime.hooks.send(body.raw);
		else if (Value.Check(HandEventSchema, body)) {
			refuseWhatThrows(() => {
				reportByHand(body, runtime);
			});
		} else return refuse('This is no event.');
		return reply.code(202).send({ accepted: true });
	});
}
