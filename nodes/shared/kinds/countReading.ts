import type { IDataObject } from 'n8n-workflow';

import type { Endpoint } from '../endpoint';
import type { Field } from '../fields/kit/field';
import { field } from '../fields/kit/field';
import { OPTIONS } from '../fields/kit/options';
import { both, outside, shownIf, switched } from '../fields/kit/shownIf';
import { simplify } from '../fields/kit/simplify';
import { switchField } from '../fields/kit/switch';
import { waitForCompletion } from '../fields/kit/waitForCompletion';
import { webAddress } from '../fields/kit/webAddress';
import type { Operation, OperationTexts, Simplified } from '../operation';
import { planEachItem } from '../run/eachItem';
import { readEntries, toResults } from '../run/reading';
import type { TaskState } from '../run/task';
import { TASK_STATUS } from '../run/task';
import { withKindFields } from './fields';
import { start } from './task';

export interface CountReading extends OperationTexts {
	/** Where the figures are as last counted, and what counts them anew in the background. */
	endpoints: { last: string; anew: string };
	/** Among the optional ones may be `feedbackUrl`. */
	fields: readonly Field[];
	simplified: Simplified;
	/** Finds the figures in what counting anew gave. */
	counted: (state: TaskState) => IDataObject[];
	/** What a wait in vain says: "The figures are not ready". */
	notReady: string;
}

const refresh = switchField({
	displayName: 'Count Anew',
	name: 'refresh',
	default: false,
	description:
		'Whether Altcraft recounts, which takes a while. Otherwise the output has the last count.',
});

const isAnew = switched(refresh, true);

/** The parameter `feedback` (pages "Update statistics on database" and "Update statistics on resource"). */
export const feedbackUrl = shownIf(
	outside(both(isAnew, switched(waitForCompletion, false))),
	field(
		{
			displayName: 'Feedback URL',
			name: 'feedbackUrl',
			type: 'string',
			default: '',
			placeholder: 'e.g. https://n8n.example.com/webhook/statistics',
			description: "Where Altcraft sends the figures once they are ready, such as a webhook's URL",
		},
		'feedback',
		(value, displayName) => ({ type: 'JSON', url: webAddress(value, displayName) }),
	),
);

/** An operation that reads what Altcraft has counted, or has it count anew in the background and waits for that. */
export function countReading(spec: CountReading): Operation {
	const { endpoints, fields, simplified, counted, notReady, ...texts } = spec;
	const to: Endpoint = {
		paths: [endpoints.last, endpoints.anew, TASK_STATUS],
		pathFor: (values) => (refresh.isOn(values) ? endpoints.anew : endpoints.last),
	};
	return {
		...texts,
		kind: 'entries',
		paths: to.paths,
		fields: withKindFields(fields, refresh, shownIf(isAnew, waitForCompletion), simplify),
		options: OPTIONS.waitingAction,
		changes: (values) => refresh.isOn(values),
		plan: (whole) =>
			planEachItem(whole, to, (request) => {
				const shorten = simplify.isOn(request.values) ? simplified : (entry: IDataObject) => entry;
				if (refresh.isOn(request.values)) {
					return start(request, { notReady, gives: (state) => counted(state).map(shorten) });
				}
				const read = readEntries(request.run, 'data');
				return async (sent) => toResults((await read(sent)).map(shorten));
			}),
	};
}
