import type { Operation } from '../operation';
import type { Action } from './action';
import { action } from './action';

/** An action that deletes something: its output says so, as n8n's guidelines want it. */
export const remove = (spec: Action): Operation =>
	action({ ...spec, result: (values) => ({ deleted: true, ...spec.result?.(values) }) });
