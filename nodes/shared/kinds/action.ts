import type { IDataObject } from 'n8n-workflow';

import type { Endpoint } from '../endpoint';
import { toEndpoint } from '../endpoint';
import type { Field, Values } from '../fields/kit/field';
import { OPTIONS } from '../fields/kit/options';
import type { ManyTwin, Operation, OperationTexts } from '../operation';
import { performer, planEachItem } from '../run/eachItem';

export interface Action extends OperationTexts {
	endpoint: string | Endpoint;
	fields: readonly Field[];
	many?: ManyTwin;
	/** Whether carrying it out twice would count twice, so that the node itself does not send it again. */
	adds?: (values: Values) => boolean;
	/** What the output says before the platform's answer. */
	result?: (values: Values) => IDataObject;
}

/** An operation that changes something by a request for each item. */
export function action({ endpoint, fields, many, adds, result, ...texts }: Action): Operation {
	const to = toEndpoint(endpoint);
	return {
		...texts,
		kind: 'action',
		paths: to.paths,
		fields,
		options: OPTIONS.action,
		changes: () => true,
		...(many && { many }),
		plan: (run) =>
			planEachItem(run, to, (request) => {
				const own = result?.(request.values) ?? {};
				const perform = performer(request);
				const once = adds?.(request.values) === true ? { adds: true } : {};
				return async (sent) => [{ json: { ...own, ...(await perform({ ...sent, ...once })) } }];
			}),
	};
}
