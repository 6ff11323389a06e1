import type { IBinaryKeyData, IExecuteFunctions, INode } from 'n8n-workflow';

import { notEvaluated } from '../checks';
import type { InvalidParameter } from '../errors';
import { brokenExpression } from '../errors';
import type { Values } from '../fields/kit/field';
import { findFixedExpression } from './fixedExpression';
import type { Parameter } from './parameter';
import { toParameter } from './parameter';

/** What the user set for an item, and how far it would be the same in another try of the run. */
export interface ItemValues extends Values {
	/** Whether all that was read so far surely is the same when it is read again. */
	isSteady(): boolean;
}

/** What the user set for an item, as the items see it that may share its request. */
export interface SharedValues extends ItemValues {
	/**
	 * What decides all that was read so far and is not surely steady: the items that are equal in it got the same, and
	 * will be equal in it in another try of the run.
	 */
	origins(): string[];
	/** Whether all that was read so far is the same for all items of the run. */
	isOfRun(): boolean;
}

/** Gives what the user set for an item, by the item's index. */
export interface ItemReader {
	(itemIndex: number): ItemValues;
	/** The same for what items share a request by: each value is read once for all items that it is decided by. */
	shared(itemIndex: number): SharedValues;
}

/**
 * What the user set, item by item.
 *
 * Reading a parameter through n8n costs tens of microseconds, for ten thousand items as much as the
 * requests themselves, and evaluating an expression ten times that. So a parameter that is the same for all
 * items is read once, and one that only picks from the item is taken from the item.
 *
 * An expression in a field in Fixed mode is a text for n8n, and nothing that anybody means to send.
 *
 * @param displayNameOf what the editor calls a parameter, or a place within it
 */
export function itemReader(
	context: IExecuteFunctions,
	node: INode,
	displayNameOf: (path: readonly string[]) => string,
): ItemReader {
	const items = context.getInputData();
	const timezone = context.getTimezone();
	const parameters = new Map<string, Parameter>();
	/** Values of all items, by the parameter and what decides them. */
	const known = new Map<string, unknown>();
	const contents = new Map<string, number>();

	const parameterOf = (name: string): Parameter => {
		const found = parameters.get(name) ?? toParameter(node.parameters[name]);
		parameters.set(name, found);
		return found;
	};
	const evaluate = (name: string, itemIndex: number): unknown => {
		try {
			return context.getNodeParameter(name, itemIndex, null);
		} catch (error) {
			throw brokenExpression(displayNameOf([name]), error);
		}
	};
	const assertEvaluated = once((name: string) => {
		const found = findFixedExpression(node.parameters[name], [name]);
		return found && notEvaluated(displayNameOf(found.path), found.text);
	});
	/** @param isShared whether a value is kept for the items that share it */
	const valuesFor = (itemIndex: number, isShared: boolean): SharedValues => {
		const own = new Map<string, unknown>();
		const origins = new Set<string>();
		let steady = true;
		let isOfRun = true;
		const item = () => {
			isOfRun = false;
			return items[itemIndex];
		};
		/** Where a value of the item is kept, and by which name. */
		const placeOf = (name: string, parameter: Parameter) => {
			if (parameter.isOfRun) return { kept: known, key: name };
			if (parameter.isSteady || !isShared) return { kept: own, key: name };
			const key = `${name}:${parameter.originOf(itemIndex, items[itemIndex]?.json)}`;
			origins.add(key);
			return { kept: known, key };
		};
		return {
			...files(context, itemIndex, () => item()?.binary ?? {}, contents),
			timezone,
			total: items.length,
			json: () => item()?.json ?? {},
			has: (name) => node.parameters[name] !== undefined,
			raw: (name) => node.parameters[name],
			isSteady: () => steady,
			origins: () => [...origins],
			isOfRun: () => isOfRun,
			get(name) {
				assertEvaluated(name);
				const parameter = parameterOf(name);
				isOfRun &&= parameter.isOfRun;
				const picked = parameter.pick?.(items[itemIndex]?.json);
				if (picked !== undefined) return picked;
				steady &&= parameter.isSteady;
				const { kept, key } = placeOf(name, parameter);
				if (!kept.has(key)) kept.set(key, evaluate(name, itemIndex));
				return kept.get(key);
			},
		};
	};
	const reader = (itemIndex: number): ItemValues => valuesFor(itemIndex, false);
	return Object.assign(reader, { shared: (itemIndex: number) => valuesFor(itemIndex, true) });
}

/** Looks at each parameter once, and refuses it each time that it is read. */
function once(refusalOf: (name: string) => InvalidParameter | undefined) {
	const refusals = new Map<string, InvalidParameter | undefined>();
	return (name: string): void => {
		if (!refusals.has(name)) refusals.set(name, refusalOf(name));
		const refusal = refusals.get(name);
		if (refusal !== undefined) throw refusal;
	};
}

type Files = Pick<Values, 'fileFields' | 'fileFingerprint' | 'fileBytes' | 'readFile'>;

/**
 * @param binary gives the item's own fields of files
 * @param contents numbers the contents of files that n8n keeps in the items themselves
 */
function files(
	context: IExecuteFunctions,
	itemIndex: number,
	binary: () => IBinaryKeyData,
	contents: Map<string, number>,
): Files {
	return {
		fileFields: () => Object.keys(binary()),
		fileFingerprint(fieldName) {
			const { id, data = '', fileName, mimeType } = binary()[fieldName] ?? {};
			return JSON.stringify([id ?? numberOf(data, contents), fileName, mimeType]);
		},
		fileBytes(fieldName) {
			// Older versions of n8n do not note the bytes.
			const file: { id?: string; data?: string; bytes?: number } = binary()[fieldName] ?? {};
			const { id, data = '', bytes } = file;
			return bytes ?? (id === undefined ? Buffer.byteLength(data, 'base64') : undefined);
		},
		async readFile(fieldName) {
			// Not from the item itself: in most storage modes its `data` is but a reference.
			const content = await context.helpers.getBinaryDataBuffer(itemIndex, fieldName);
			const { fileName, fileExtension, mimeType } = context.helpers.assertBinaryData(
				itemIndex,
				fieldName,
			);
			const extension = fileExtension === undefined ? '' : `.${fileExtension}`;
			return { name: fileName ?? `${fieldName}${extension}`, mimeType, content };
		},
	};
}

/** The same number for the same text: megabytes would be written out for each item otherwise. */
function numberOf(text: string, known: Map<string, number>): number {
	const number = known.get(text) ?? known.size;
	known.set(text, number);
	return number;
}
