import type { IDataObject } from 'n8n-workflow';

import { entriesOf, isObject } from '../checks';
import type { Field } from '../fields/kit/field';
import { OPTIONS } from '../fields/kit/options';
import { simplify } from '../fields/kit/simplify';
import { switchField } from '../fields/kit/switch';
import { waitForCompletion } from '../fields/kit/waitForCompletion';
import type { Operation, OperationTexts, Simplified } from '../operation';
import { performer, planEachItem } from '../run/eachItem';
import { readEntries, toResults } from '../run/reading';
import { started, TASK_STATUS, waitForTask, withoutId } from '../run/task';
import { withKindFields } from './fields';

const refresh = switchField({
	displayName: 'Count Anew',
	name: 'refresh',
	default: false,
	description:
		'Whether Altcraft counts anew, in the background. Otherwise the numbers are those of the last count.',
});

/** Shown and read where something is counted anew. */
const waitsForCount = {
	...waitForCompletion,
	properties: waitForCompletion.properties.map((property) => ({
		...property,
		displayOptions: { show: { refresh: [true] } },
	})),
};

export interface Statistics extends OperationTexts {
	/** What tells the numbers as last counted. */
	counted: string;
	/** What counts anew, as a task. */
	countAnew: string;
	fields: readonly Field[];
	simplified: Simplified;
}

/** An operation that reads what Altcraft has counted, channel by channel, or lets it count anew and waits for that. */
export function statistics({
	counted,
	countAnew,
	fields,
	simplified,
	...texts
}: Statistics): Operation {
	return {
		...texts,
		kind: 'entries',
		paths: [counted, countAnew, TASK_STATUS],
		fields: withKindFields(fields, refresh, waitsForCount, simplify),
		options: OPTIONS.waitingAction,
		changes: (values) => refresh.isOn(values),
		plan: (whole) =>
			planEachItem(
				whole,
				{
					paths: [counted, countAnew],
					pathFor: (values) => (refresh.isOn(values) ? countAnew : counted),
				},
				(request) => {
					const { run, values, options } = request;
					const shorten = simplify.isOn(values) ? simplified : (entry: IDataObject) => entry;
					if (!refresh.isOn(values)) {
						const read = readEntries(run, 'data');
						return async (sent) => toResults((await read(sent)).map(shorten));
					}
					const waits = waitForCompletion.isOn(values);
					const perform = performer(request);
					return async (sent) => {
						const { id, json } = started(await perform(sent));
						if (id === undefined) throw withoutId();
						if (!waits) return [{ json }];
						const what = 'The numbers are not ready';
						const { task } = await waitForTask(run, id, { ...options, what });
						return toResults(channelsIn(task.result).map(shorten));
					};
				},
			),
	};
}

/** The channels of each entry of a count, with what the entry says of itself. */
const channelsIn = (result: IDataObject[string]): IDataObject[] =>
	(isObject(result) ? [result] : entriesOf(result).filter(isObject)).flatMap(
		({ channels, list_id, resource_id, updated }) =>
			entriesOf(channels)
				.filter(isObject)
				.map((channel) => ({ ...channel, list_id, resource_id, updated })),
	);

/** "Simplify" of a channel's numbers: they stand beside the channel. */
export const flatCounts: Simplified = ({ status, ...others }) => {
	const { channel, ...rest } = others;
	return { channel, ...(isObject(status) ? status : { status }), ...rest };
};
