import type { IBinaryKeyData, IDataObject } from 'n8n-workflow';

import { entriesOf, isBlank, isObject } from '../checks';
import { RequestFailure } from '../errors';
import { shortened } from '../transport/codes';
import type { Download } from '../transport/download';
import { download } from '../transport/download';
import { pause, PAUSES } from '../transport/pauses';
import type { Result } from './delivery';
import { objectIn } from './look';
import type { ConnectedRun } from './run';

/** Page "Exporting profiles", step 2: the state of what Altcraft does in the background. */
export const TASK_STATUS = '/tasks/status';

/** Words of the pages for a task that is done, and such as may stand for one that is not going to be. */
const DONE = new Set(['completed', 'success']);
const FAILED = new Set(['failed', 'error', 'aborted', 'canceled', 'cancelled']);

/** A task as its status tells of it. */
export interface TaskState {
	id: string;
	/** All that is told. */
	task: IDataObject;
	/** Its result; empty while there is none. */
	result: IDataObject;
	isDone: boolean;
	/** What keeps it from ever being done. */
	failure: RequestFailure | undefined;
}

/**
 * The item of a request that has started a task, and the task's ID (pages "Exporting profiles" and others: it is in
 * `data`); undefined where none is told.
 */
export function started(item: IDataObject): { id: string | undefined; json: IDataObject } {
	const { data, ...others } = item;
	const id = isObject(data) ? data.task_id : (others.task_id ?? data);
	return typeof id === 'string' && id !== ''
		? { id, json: { ...others, task_id: id } }
		: { id: undefined, json: item };
}

export const withoutId = () =>
	new RequestFailure(
		'Altcraft took the request, but its answer does not name a task',
		'Look into Altcraft for what became of it before you send it again',
		{ source: 'platform', mayHaveActed: true },
	);

/** Looks at a task once. @throws {RequestFailure} when Altcraft does not know it */
export async function lookAtTask(
	run: ConnectedRun,
	id: string,
	timeout: number,
): Promise<TaskState> {
	const advice = {
		404: `Check the task's ID: ${id}. Altcraft keeps tasks for a time only`,
	};
	const request = { endpoint: TASK_STATUS, body: { task_id: id }, timeout, advice };
	const task = objectIn((await run.send(request)).body.data);
	return toState(id, task);
}

function toState(id: string, task: IDataObject): TaskState {
	const word = typeof task.status === 'string' ? task.status.toLowerCase() : '';
	const results = entriesOf(task.result);
	const [first] = results;
	const result = isObject(task.result) ? task.result : isObject(first) ? first : {};
	const problems = [...entriesOf(task.errors), ...entriesOf(result.errors)];
	const hasFailed = FAILED.has(word) || problems.length > 0;
	const isComplete = DONE.has(word) || (Number(task.progress) === 100 && !isBlank(task.result));
	return {
		id,
		task,
		result,
		isDone: isComplete && !hasFailed,
		failure: hasFailed ? failed(id, word, problems) : undefined,
	};
}

/**
 * Waits until a task is done: the first look after a second, then slower and slower. It ends when the execution is
 * stopped.
 *
 * @param what what is waited for, as a sentence for when it is not there in time: "The file is not ready"
 * @param maxWait in minutes
 * @throws {RequestFailure} when the task fails, is unknown, or is not done in time; each names the task
 */
export async function waitForTask(
	run: ConnectedRun,
	id: string,
	{ what, maxWait, timeout }: { what: string; maxWait: number; timeout: number },
): Promise<TaskState> {
	const signal = run.context.getExecutionCancelSignal();
	const end = Date.now() + maxWait * PAUSES.minute;
	let wait = PAUSES.firstLook;
	for (;;) {
		await pause(Math.min(wait, Math.max(0, end - Date.now())), signal);
		if (signal?.aborted === true) throw stopped(id);
		const state = await naming(id, async () => await lookAtTask(run, id, timeout));
		if (state.failure !== undefined) throw state.failure;
		if (state.isDone) return state;
		if (Date.now() >= end) throw tooLong(what, id, maxWait);
		wait = Math.min(wait * 1.5, PAUSES.longestLook);
	}
}

/** The paths of the files that a task has made: profiles' exports list them, those of suppression lists name one. */
export function filesOf({ result }: TaskState): string[] {
	const named = [result.urls, result.hashed_file].flatMap((told) =>
		Array.isArray(told) ? entriesOf(told) : [told],
	);
	return named.filter((path): path is string => typeof path === 'string' && path.trim() !== '');
}

/** MIME types by the end of a file's name. */
const MIME_TYPES: Partial<Record<string, string>> = {
	csv: 'text/csv',
	json: 'application/json',
	zip: 'application/zip',
};

/** Puts a task's file into n8n's storage, without holding it in memory. */
export async function fetchFile(
	run: ConnectedRun,
	path: string,
	fieldName: string,
	timeout: number,
): Promise<{ fileName: string; binary: IBinaryKeyData }> {
	const store = async ({ stream, fileName }: Download) => {
		const ending = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase();
		const type = MIME_TYPES[ending] ?? 'application/octet-stream';
		const file = await run.context.helpers.prepareBinaryData(stream, fileName, type);
		return { fileName, binary: { [fieldName]: file } };
	};
	return await download(run.context, run.connection, path, timeout, store);
}

/**
 * An item for each file of a task, or one without a file where it has none.
 *
 * @param tell what an item says, by the path of its file
 */
export async function withFiles(
	run: ConnectedRun,
	state: TaskState,
	tell: (path?: string) => IDataObject,
	{ fieldName, timeout }: { fieldName: string; timeout: number },
): Promise<Result[]> {
	const results: Result[] = [];
	for (const path of filesOf(state)) {
		const { fileName, binary } = await naming(
			state.id,
			async () => await fetchFile(run, path, fieldName, timeout),
		);
		results.push({ json: { ...tell(path), fileName }, binary });
	}
	return results.length > 0 ? results : [{ json: tell() }];
}

/** Lets a failure name the task, which goes on in Altcraft whatever happens here. */
async function naming<T>(id: string, act: () => Promise<T>): Promise<T> {
	try {
		return await act();
	} catch (thrown) {
		const isUnnamed = thrown instanceof RequestFailure && !thrown.wayOut.includes(id);
		throw isUnnamed
			? thrown.adding(`The task's ID is ${id}: read it again with Task: Get`)
			: thrown;
	}
}

function failed(id: string, word: string, problems: readonly unknown[]): RequestFailure {
	const told = problems.map((problem) =>
		typeof problem === 'string' ? problem : JSON.stringify(problem),
	);
	const said = told.length > 0 ? ` Altcraft says: "${shortened(told.join('; '))}".` : '';
	return new RequestFailure(
		`Altcraft did not get the task done (${word === '' ? 'errors' : word})`,
		`Look into Altcraft for what keeps it from working, and start it again.${said} The task's ID is ${id}`,
		{ source: 'platform' },
	);
}

const tooLong = (what: string, id: string, maxWait: number) =>
	new RequestFailure(
		`${what} after ${String(maxWait)} ${maxWait === 1 ? 'minute' : 'minutes'}`,
		`Altcraft goes on with it: read it later with Task: Get, ID ${id}, or give it more time by the option 'Longest Wait'`,
		{ source: 'platform' },
	);

const stopped = (id: string) =>
	new RequestFailure(
		'The execution was stopped before the task was done',
		`Altcraft goes on with it: read it later with Task: Get, ID ${id}`,
		{ source: 'network' },
	);
