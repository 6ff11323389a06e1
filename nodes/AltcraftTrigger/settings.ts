import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import { isObject, oneOf } from '../shared/checks';
import { isOn, toFilter, type Filter } from './filter';

/** What the node's form says beside the authentication. */
export interface Settings {
	filter: Filter;
	dropRepeated: boolean;
	/** An item for each event, or one for the whole batch. */
	output: Output;
}

const OUTPUTS = ['eachEvent', 'batch'] as const;

type Output = (typeof OUTPUTS)[number];

/**
 * Read in the same way when the workflow is activated and for each request: what would refuse every request does
 * not become active.
 *
 * @throws {InvalidParameter} when a setting cannot be used
 */
export function readSettings(context: IHookFunctions | IWebhookFunctions): Settings {
	const options: unknown = context.getNodeParameter('options', {});
	const set = isObject(options) ? options : {};
	return {
		filter: toFilter(context.getNodeParameter('events', []), set),
		dropRepeated: isOn(set.dropRepeated, 'Drop Repeated Events'),
		output: oneOf(OUTPUTS)(context.getNodeParameter('output', 'eachEvent'), 'Output'),
	};
}
