import type { IDataObject, IExecuteFunctions, INode } from 'n8n-workflow';

import { InvalidParameter } from '../errors';
import type { AttachedFiles, Field, Look, Values } from '../fields/kit/field';
import { readFields } from '../fields/kit/field';
import type { Operation, Resource } from '../operation';
import { propertiesOf } from '../operation';
import type { Answer } from '../transport/answer';
import type { Advice } from '../transport/codes';
import type { Connection } from '../transport/request';
import { send } from '../transport/request';
import type { ApiRequest } from '../transport/request';
import { hashOf, newRun } from '../transport/requestId';
import { connectItems } from './connections';
import { displayNameAt } from './fixedExpression';
import type { Pace } from './pace';
import { roomBeside } from './size';
import type { ItemReader } from './values';
import { itemReader } from './values';

/** What all items of one run of the node have in common. */
export interface Run {
	context: IExecuteFunctions;
	operation: Operation;
	/** How many items there are. */
	total: number;
	valuesOf: ItemReader;
	/** What to check first, by the code of a refusal: what the operation's fields have to do with it. */
	advice: Advice;
	/**
	 * The run with the connection of an item.
	 *
	 * @throws {InvalidParameter} when the credential's host is no address for it
	 */
	connectedFor(item: number): ConnectedRun;
	/** To be waited for before the work on each item. */
	pace: Pace;
	/** Names this run of the node in this execution, the same again when n8n retries it. */
	identity: readonly unknown[];
}

/** A run with the connection of an item, or of several: most often, one connection is all items'. */
export interface ConnectedRun extends Run {
	connection: Connection;
	/** Numbers the connections of the run: what goes to different ones never shares a request. */
	account: number;
	/** What a body may take beside the connection's token, in bytes. */
	room: number;
	/** Sends a request, and says of a refusal what this operation's fields have to do with it. */
	send(request: ApiRequest): Promise<Answer>;
	/** Gives the answer to a question once more where it was asked before in this run. */
	once(question: readonly unknown[], ask: () => Promise<IDataObject>): Promise<IDataObject>;
	/** Acts after all that was to be done about the same before: what reads something and writes it back takes turns. */
	inTurn<T>(about: readonly unknown[], act: () => Promise<T>): Promise<T>;
}

/** @throws {InvalidParameter} when the operation is unknown or the credential's host is no address */
export async function prepare(
	context: IExecuteFunctions,
	node: INode,
	resources: readonly Resource[],
	pace: Pace,
): Promise<Run> {
	const chooser = itemReader(context, node, (path) => displayNameOf(undefined, path));
	const operation = chosenOperation(chooser(0), resources);
	const valuesOf = itemReader(context, node, (path) => displayNameOf(operation, path));
	const execution: string | undefined = context.getExecutionId();
	const connections = await connectItems(context, pace);
	const all = operation.fields.flatMap((field) => [field, ...(field.parts ?? [])]);
	const judging = { advice: adviceOf(all), ...smallerBy(operation, all) };
	const connected = new Map<Connection, ConnectedRun>();
	const run: Run = {
		context,
		operation,
		total: context.getInputData().length,
		valuesOf,
		pace,
		advice: judging.advice,
		connectedFor(item) {
			const connection = connections(item);
			const known = connected.get(connection);
			if (known !== undefined) return known;
			const made: ConnectedRun = {
				...run,
				connection,
				account: connected.size,
				room: roomBeside(connection.token),
				send: async (request) => {
					const isInferred = operation.inferred?.includes(request.endpoint) === true;
					const { pages, instead } = operation;
					const inferred = isInferred ? { inferred: { page: pages[0], instead } } : {};
					return await send(context, connection, { ...judging, ...inferred, ...request });
				},
				once: memory(),
				inTurn: turns(),
			};
			connected.set(connection, made);
			return made;
		},
		identity: [
			context.getInstanceId(),
			context.getWorkflow().id,
			isKept(execution) ? execution : newRun(),
			// Its name alone is its own in every workflow: a program may write the same id for two nodes, or none.
			node.name,
			Number(context.getWorkflowDataProxy(0).$runIndex),
		],
	};
	return run;
}

/** What the editor calls a parameter of the operation, or a place within it. */
function displayNameOf(operation: Operation | undefined, path: readonly string[]): string {
	if (operation === undefined) return path[0] === 'resource' ? 'Resource' : 'Operation';
	return displayNameAt(propertiesOf(operation), path);
}

/** What each code of a refusal may have to do with the fields of an operation. */
function adviceOf(fields: readonly Field[]): Advice {
	const told = new Map<number, string[]>();
	for (const { advice = {} } of fields) {
		for (const [code, sentence] of Object.entries(advice)) {
			if (sentence === undefined) continue;
			told.set(Number(code), [...(told.get(Number(code)) ?? []), sentence]);
		}
	}
	return Object.fromEntries([...told].map(([code, sentences]) => [code, sentences.join('. ')]));
}

/** How to make a request of the operation smaller. */
function smallerBy({ options }: Operation, fields: readonly Field[]): { smaller?: string } {
	const batchSize = options.find(({ name }) => name === 'batchSize');
	const ways = [
		...(batchSize === undefined ? [] : [`Lower '${batchSize.displayName}'`]),
		...fields.flatMap(({ smaller = [] }) => smaller),
	];
	return ways.length === 0 ? {} : { smaller: ways.join('. ') };
}

function memory(): ConnectedRun['once'] {
	const answers = new Map<string, Promise<IDataObject>>();
	return async (question, ask) => {
		const key = JSON.stringify(question);
		const answer = answers.get(key) ?? ask();
		answers.set(key, answer);
		return await answer;
	};
}

function turns(): ConnectedRun['inTurn'] {
	const last = new Map<string, Promise<unknown>>();
	return async (about, act) => {
		const key = JSON.stringify(about);
		const own = (last.get(key) ?? Promise.resolve()).then(act, act);
		last.set(key, own);
		return await own;
	};
}

/** n8n gives no id, or writes "__UNKNOWN__", where it keeps no record of an execution. */
const isKept = (execution: string | undefined) =>
	execution !== undefined && execution !== '' && execution !== '__UNKNOWN__';

function chosenOperation(values: Values, resources: readonly Resource[]): Operation {
	const resource = resources.find(({ value }) => value === values.get('resource'));
	const operation = resource?.operations.find(({ value }) => value === values.get('operation'));
	if (operation === undefined) {
		throw new InvalidParameter(
			resource === undefined ? 'Resource' : 'Operation',
			'has a value that this version of the node does not have',
			'Choose one from the list, or update n8n-nodes-altcraft',
		);
	}
	return operation;
}

/** What an operation's fields make of an item's values. */
export interface Composed {
	body: IDataObject;
	/** The part of the body that tells one request from another. */
	key: IDataObject;
	/** The files to come. */
	files: AttachedFiles | undefined;
	/** What has to be asked before it can be sent. */
	looks: Look[];
}

/** @throws {InvalidParameter} when a value cannot be sent */
export function compose(fields: readonly Field[], values: Values): Composed {
	const isKey = ({ identifies }: Field): boolean => identifies === true;
	const key = readFields(fields.filter(isKey), values);
	const rest = readFields(
		fields.filter((field) => !isKey(field)),
		values,
	);
	return {
		body: { ...key, ...rest },
		key,
		files: fields.find((field) => field.files !== undefined)?.files?.(values),
		looks: fields.flatMap(({ look }) => look?.(values) ?? []),
	};
}

/** Fields of the item that the request has no place for, although the user asked to send them. */
export const unsentOf = (fields: readonly Field[], values: Values): string[] =>
	fields.flatMap((field) => field.unsent?.(values) ?? []);

/** What Altcraft is asked to find for an item, as a failure names it. */
export const triedIn = (fields: readonly Field[], values: Values): string[] =>
	fields.flatMap(({ tried }) => tried?.(values) ?? []);

/** The automatic Request ID of a request of this run. */
export const automaticId = (run: Run, endpoint: string, ...parts: unknown[]): string =>
	hashOf([...run.identity, endpoint, ...parts]);

/** Whether the run changes something; one whose values cannot be read might. */
export function changesSomething({ operation, valuesOf }: Run): boolean {
	try {
		return operation.changes(valuesOf(0));
	} catch {
		return true;
	}
}
