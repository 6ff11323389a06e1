import type { IExecuteFunctions, INode } from 'n8n-workflow';

import type { Values } from '../fields/field';
import type { ItemExpression } from './itemExpression';
import { toItemExpression } from './itemExpression';

/** Gives what the user set for an item, by the item's index. */
export type ItemReader = (itemIndex: number) => Values;

/**
 * What the user set, item by item.
 *
 * Reading a parameter through n8n costs tens of microseconds, for ten thousand items as much as the
 * requests themselves, and evaluating an expression ten times that. So a parameter without an
 * expression is read once for all items, and one that only picks from the item is taken from the item.
 */
export function itemReader(context: IExecuteFunctions, node: INode): ItemReader {
	const items = context.getInputData();
	const timezone = context.getTimezone();
	const kinds = new Map<string, Kind>();
	const shared = new Map<string, unknown>();

	const kindOf = (name: string): Kind => {
		const known = kinds.get(name);
		if (known !== undefined) return known;
		const kind = toKind(node.parameters[name]);
		kinds.set(name, kind);
		return kind;
	};
	return (itemIndex) => {
		const own = new Map<string, unknown>();
		return {
			...files(context, itemIndex),
			timezone,
			json: () => items[itemIndex]?.json ?? {},
			get(name) {
				const kind = kindOf(name);
				if (typeof kind === 'function') {
					const picked = kind(items[itemIndex]?.json);
					if (picked !== undefined) return picked;
				}
				const read = kind === 'fixed' ? shared : own;
				if (!read.has(name)) read.set(name, context.getNodeParameter(name, itemIndex, null));
				return read.get(name);
			},
		};
	};
}

type Kind = 'fixed' | 'expression' | ItemExpression;

function toKind(raw: unknown): Kind {
	// What the node does not hold is n8n's to tell, for each item.
	if (raw === undefined) return 'expression';
	// Within a locator or a collection, too, a text that begins with an equals sign is an expression.
	if (!JSON.stringify(raw).includes('"=')) return 'fixed';
	return toItemExpression(raw) ?? 'expression';
}

type Files = Pick<Values, 'fileFields' | 'fileFingerprint' | 'fileBytes' | 'readFile'>;

function files(context: IExecuteFunctions, itemIndex: number): Files {
	const binary = () => context.getInputData()[itemIndex]?.binary ?? {};
	return {
		fileFields: () => Object.keys(binary()),
		fileFingerprint(fieldName) {
			const { id, data, fileName, mimeType } = binary()[fieldName] ?? {};
			return JSON.stringify([id ?? data, fileName, mimeType]);
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
