import type { IDataObject } from 'n8n-workflow';

import type { Endpoint } from '../endpoint';
import { toEndpoint } from '../endpoint';
import type { Field } from '../fields/kit/field';
import { OPTIONS } from '../fields/kit/options';
import { outputFileField } from '../fields/kit/outputFileField';
import { waitForCompletion } from '../fields/kit/waitForCompletion';
import type { Operation, OperationTexts } from '../operation';
import type { Result } from '../run/delivery';
import type { CarryOut, ItemRequest } from '../run/eachItem';
import { performer, planEachItem } from '../run/eachItem';
import type { TaskState } from '../run/task';
import { started, TASK_STATUS, waitForTask, withFiles, withoutId } from '../run/task';
import { withKindFields } from './fields';

export interface Task extends OperationTexts, Started {
	endpoint: string | Endpoint;
	fields: readonly Field[];
}

/** What comes of a request that starts something in the background. */
export interface Started {
	/** What a wait in vain says: "The file is not ready". */
	notReady: string;
	/** What the task gives: files, or what its result makes items of. */
	gives: 'files' | ((state: TaskState) => IDataObject[]);
	/** What an item of the output tells of the task beside its ID; of a file, its status and total. */
	tells?: ((state: TaskState, path?: string) => IDataObject) | undefined;
}

/**
 * An operation that starts something in the background. It has Wait for Completion, Longest Wait and, where the task
 * gives files, the field to put them into.
 */
export function task({ endpoint, fields, notReady, gives, tells, ...texts }: Task): Operation {
	const to = toEndpoint(endpoint);
	return {
		...texts,
		kind: 'task',
		paths: [...to.paths, TASK_STATUS],
		fields: withKindFields(
			fields,
			waitForCompletion,
			gives === 'files' ? outputFileField : undefined,
		),
		options: OPTIONS.waitingAction,
		changes: () => true,
		plan: (whole) =>
			planEachItem(whole, to, (request) => start(request, { notReady, gives, tells })),
	};
}

/** Starts what the request asks for, waits for it where the user wants that, and gives what comes of it. */
export function start(request: ItemRequest, { notReady, gives, tells }: Started): CarryOut {
	const { run, values, options } = request;
	const waits = waitForCompletion.isOn(values);
	const fieldName = gives === 'files' ? outputFileField.nameFor(values) : '';
	const perform = performer(request);
	return async (sent): Promise<Result[]> => {
		const { id, json: answer } = started(await perform(sent));
		if (id === undefined) throw withoutId();
		if (!waits) return [{ json: answer }];
		const state = await waitForTask(run, id, { ...options, what: notReady });
		if (gives !== 'files') return gives(state).map((json) => ({ json }));
		const tell = (path?: string) => ({ ...answer, ...tells?.(state, path) });
		return await withFiles(run, state, tell, { fieldName, timeout: options.timeout });
	};
}
