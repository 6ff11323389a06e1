import type { IExecuteFunctions, INode } from 'n8n-workflow';

import { notEvaluated } from '../checks';
import type { InvalidParameter } from '../errors';
import { brokenExpression } from '../errors';
import type { Values } from '../fields/kit/field';
import { expressionsIn } from '../fields/kit/field';
import { findFixedExpression } from './fixedExpression';
import type { ItemExpression } from './itemExpression';
import { isOfRun, isVolatile, toItemExpression } from './itemExpression';

/** What the user set for an item, and how far it would be the same in another try of the run. */
export interface ItemValues extends Values {
	/**
	 * Whether all that was read so far is the same when it is read again. A time or a random number together
	 * with the item's data is not.
	 */
	isSteady(): boolean;
}

/** Gives what the user set for an item, by the item's index. */
export type ItemReader = (itemIndex: number) => ItemValues;

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
	const evaluations = new Map<string, Evaluation>();
	const shared = new Map<string, unknown>();
	const contents = new Map<string, number>();

	const evaluationOf = (name: string): Evaluation => {
		const known = evaluations.get(name);
		if (known !== undefined) return known;
		const evaluation = toEvaluation(node.parameters[name]);
		evaluations.set(name, evaluation);
		return evaluation;
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
	return (itemIndex) => {
		const own = new Map<string, unknown>();
		let steady = true;
		return {
			...files(context, itemIndex, contents),
			timezone,
			json: () => items[itemIndex]?.json ?? {},
			has: (name) => node.parameters[name] !== undefined,
			raw: (name) => node.parameters[name],
			isSteady: () => steady,
			get(name) {
				assertEvaluated(name);
				const evaluation = evaluationOf(name);
				if (typeof evaluation === 'function') {
					const picked = evaluation(items[itemIndex]?.json);
					if (picked !== undefined) return picked;
				}
				if (evaluation === 'volatile') steady = false;
				const read = evaluation === 'fixed' || evaluation === 'run' ? shared : own;
				if (!read.has(name)) read.set(name, evaluate(name, itemIndex));
				return read.get(name);
			},
		};
	};
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

/**
 * - `fixed`: no expression
 * - `run`: the same for all items
 * - `volatile`: another value each time that it is evaluated
 * - `expression`: any other, or one that picks from the item
 */
type Evaluation = 'fixed' | 'run' | 'volatile' | 'expression' | ItemExpression;

function toEvaluation(raw: unknown): Evaluation {
	// What the node does not hold is n8n's to tell, for each item.
	if (raw === undefined) return 'expression';
	const expressions = expressionsIn(raw);
	if (expressions.length === 0) return 'fixed';
	if (expressions.every(isOfRun)) return 'run';
	if (expressions.some(isVolatile)) return 'volatile';
	return toItemExpression(raw) ?? 'expression';
}

type Files = Pick<Values, 'fileFields' | 'fileFingerprint' | 'fileBytes' | 'readFile'>;

/** @param contents numbers the contents of files that n8n keeps in the items themselves */
function files(
	context: IExecuteFunctions,
	itemIndex: number,
	contents: Map<string, number>,
): Files {
	const binary = () => context.getInputData()[itemIndex]?.binary ?? {};
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
