import type { Field, Values } from '../fields/kit/field';
import { OPTIONS } from '../fields/kit/options';
import { outputFileField } from '../fields/kit/outputFileField';
import type { Switch } from '../fields/kit/switch';
import { switchField } from '../fields/kit/switch';
import type { Operation, OperationTexts } from '../operation';
import { planEachItem } from '../run/eachItem';
import { toReadItem } from '../run/output';
import { lookAtTask, TASK_STATUS, waitForTask, withFiles } from '../run/task';
import { toEndpoint } from '../endpoint';
import { withKindFields } from './fields';

const downloadFiles = switchField({
	displayName: 'Download Files',
	name: 'downloadFiles',
	default: true,
	description: 'Whether to fetch the files of a task that is done, and put them into the output',
});

export interface TaskReading extends OperationTexts {
	idOf: (values: Values) => string;
	waitForCompletion: Switch;
	fields: readonly Field[];
}

/** An operation that looks at what Altcraft does in the background, waits for it and takes its files. */
export function taskReading({ idOf, waitForCompletion, fields, ...texts }: TaskReading): Operation {
	return {
		...texts,
		kind: 'object',
		paths: [TASK_STATUS],
		fields: withKindFields(fields, waitForCompletion, downloadFiles, {
			...outputFileField,
			properties: outputFileField.properties.map((property) => ({
				...property,
				displayOptions: { show: { downloadFiles: [true] } },
			})),
		}),
		options: OPTIONS.waitingReading,
		changes: () => false,
		plan: (whole) =>
			planEachItem(whole, toEndpoint(TASK_STATUS), ({ run, values, options }) => {
				const id = idOf(values);
				const waits = waitForCompletion.isOn(values);
				const fetches = downloadFiles.isOn(values);
				const fieldName = fetches ? outputFileField.nameFor(values) : '';
				return async () => {
					const state = waits
						? await waitForTask(run, id, { ...options, what: 'The task is not done' })
						: await lookAtTask(run, id, options.timeout);
					const json = toReadItem(state.task);
					if (!fetches || !state.isDone) return [{ json }];
					return await withFiles(run, state, () => json, { fieldName, timeout: options.timeout });
				};
			}),
	};
}
