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
	/** Whether it goes to a whole audience, for the values of an item: equal launches of a run are then made once. */
	launches?: Operation['launches'];
	/** Whether carrying it out twice would count twice, so that the node itself does not send it again. */
	adds?: (values: Values) => boolean;
	/** What the output says before the platform's answer. */
	result?: (values: Values) => IDataObject;
	/**
	 * What the output says of the platform's answer, where that is not all there is to say; asked again, as of a
	 * duplicate, for further items that asked for the same.
	 *
	 * @throws {RequestFailure} where the answer tells that nothing was done
	 */
	judge?: (answer: IDataObject, values: Values) => IDataObject;
}

/** An operation that changes something by a request for each item. */
export function action({
	endpoint,
	fields,
	many,
	launches,
	adds,
	result,
	judge,
	...texts
}: Action): Operation {
	const to = toEndpoint(endpoint);
	return {
		...texts,
		kind: 'action',
		paths: to.paths,
		fields,
		options: OPTIONS.action,
		changes: () => true,
		...(many && { many }),
		...(launches && { launches }),
		plan: (run) =>
			planEachItem(run, to, (request) => {
				const { values } = request;
				const own = result?.(values) ?? {};
				const perform = performer(request);
				const once = adds?.(request.values) === true ? { adds: true } : {};
				return async (sent) => {
					const answer = await perform({ ...sent, ...once });
					if (judge === undefined) return [{ json: { ...own, ...answer } }];
					const told = (given: IDataObject) => ({ ...own, ...judge(given, values) });
					return [{ json: told(answer), repeated: () => told({ ...answer, duplicate: true }) }];
				};
			}),
	};
}
