import { isObject } from '../../../nodes/shared/checks';
import { readExamples } from '../../start/examples';
import type { Place } from '../nodes';

/** The files of the example workflows that an operation is in. */
export type WorkflowsOf = (place: Place) => string[];

/** Looks through the example workflows. */
export async function findWorkflows(): Promise<WorkflowsOf> {
	const examples = await readExamples();
	return ({ of, resource, operation }) =>
		examples
			.filter(({ workflow }) =>
				workflow.nodes.some(
					({ type, parameters }) =>
						type.endsWith(`.${of.node.description.name}`) &&
						isObject(parameters) &&
						parameters.resource === resource.value &&
						parameters.operation === operation.value,
				),
			)
			.map(({ file }) => file);
}
