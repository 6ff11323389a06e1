import type { Endpoint } from '../endpoint';
import { toEndpoint } from '../endpoint';
import type { Field } from '../fields/kit/field';
import { OPTIONS } from '../fields/kit/options';
import { runInBackground } from '../fields/kit/runInBackground';
import type { Operation, OperationTexts } from '../operation';
import type { BatchRules } from '../run/batches/rules';
import { planBatches } from '../run/batches/plan';
import { withKindFields } from './fields';

export interface Batch
	extends OperationTexts,
		Omit<BatchRules, 'endpoint' | 'inBackground' | 'layout' | 'thing'> {
	endpoint: string | Endpoint;
	fields: readonly Field[];
	layout?: BatchRules['layout'];
	/** What an entry is, in the singular and the plural; a profile unless told. */
	thing?: BatchRules['thing'];
	/** How many entries go into a request unless the user says otherwise. */
	size?: number;
}

/**
 * An operation that changes something by requests that carry many items. With a task, it has Run in Background.
 */
export function batch({
	endpoint,
	fields,
	layout = 'rows',
	thing = ['profile', 'profiles'],
	answer,
	done,
	task,
	halves,
	result,
	size,
	...texts
}: Batch): Operation {
	const to = toEndpoint(endpoint);
	const rules: BatchRules = {
		endpoint: to,
		layout,
		thing,
		answer,
		done,
		...(task && { task, inBackground: (values) => runInBackground.isOn(values) }),
		...(halves && { halves }),
		...(result && { result }),
	};
	return {
		...texts,
		kind: 'batch',
		paths: task === undefined ? to.paths : [...to.paths, task.path],
		fields: withKindFields(fields, task && runInBackground),
		options: OPTIONS.batch(thing[1], size),
		changes: () => true,
		plan: (run) => planBatches(run, rules),
	};
}
