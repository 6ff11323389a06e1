import type { IBinaryKeyData, IDataObject, IExecuteFunctions, INode } from 'n8n-workflow';

import { notEvaluated } from '../checks';
import type { InvalidParameter } from '../errors';
import { brokenExpression } from '../errors';
import type { ItemFile, Values } from '../fields/kit/field';
import { bytesOf, fingerprintOf, readFileOf } from './files';
import { findFixedExpression } from './fixedExpression';
import type { Parameter } from './parameter';
import { toParameter } from './parameter';

/** What the user set for an item, and how far it would be the same in another try of the run. */
export interface ItemValues extends Values {
	/** Whether all that was read so far surely is the same when it is read again. */
	isSteady(): boolean;
	/** Whether all that was read so far is the same for all items of the run. */
	isOfRun(): boolean;
}

/** What the user set for an item, as the items see it that may share its request. */
export interface SharedValues extends ItemValues {
	/**
	 * What decides all that was read so far and is not surely steady: the items that are equal in it got the same, and
	 * will be equal in it in another try of the run.
	 */
	origins(): string[];
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
	const run = new RunValues(context, node, displayNameOf);
	const reader = (itemIndex: number): ItemValues => new ReadValues(run, itemIndex, false);
	return Object.assign(reader, {
		shared: (itemIndex: number) => new ReadValues(run, itemIndex, true),
	});
}

/** Reads something of each item's values; once alone where it turns out to be the same for all of them. */
export function onceForAll<T>(read: (values: ItemValues) => T): (values: ItemValues) => T {
	let common: { is: T } | undefined;
	return (values) => {
		if (common !== undefined) return common.is;
		const is = read(values);
		if (values.isOfRun()) common = { is };
		return is;
	};
}

/** A parameter of the node. */
interface KnownParameter extends Parameter {
	/** Why it cannot be read, for any item. */
	refusal: InvalidParameter | undefined;
}

/** What the values of all items of a run have in common. */
class RunValues {
	readonly items;

	readonly timezone;

	/** Values of all items, by the parameter and what decides them. */
	readonly known = new Map<string, unknown>();

	/** Numbers the contents of files that n8n keeps in the items themselves. */
	readonly contents = new Map<string, number>();

	private readonly parameters = new Map<string, KnownParameter>();

	constructor(
		readonly context: IExecuteFunctions,
		readonly node: INode,
		private readonly displayNameOf: (path: readonly string[]) => string,
	) {
		this.items = context.getInputData();
		this.timezone = context.getTimezone();
	}

	parameter(name: string): KnownParameter {
		const known = this.parameters.get(name);
		if (known !== undefined) return known;
		const raw = this.node.parameters[name];
		const found = findFixedExpression(raw, [name]);
		const refusal = found && notEvaluated(this.displayNameOf(found.path), found.text);
		const parameter = { ...toParameter(raw), refusal };
		this.parameters.set(name, parameter);
		return parameter;
	}

	evaluate(name: string, itemIndex: number): unknown {
		try {
			return this.context.getNodeParameter(name, itemIndex, null);
		} catch (error) {
			throw brokenExpression(this.displayNameOf([name]), error);
		}
	}
}

/** A class, since every item has one: an object of functions for each takes as long as all else that is read of it. */
class ReadValues implements SharedValues {
	private hasOnlySteady = true;

	private hasOnlyOfRun = true;

	private own: Map<string, unknown> | undefined;

	private decidedBy: Set<string> | undefined;

	/** @param isShared whether a value is kept for the items that share it */
	constructor(
		private readonly run: RunValues,
		private readonly itemIndex: number,
		private readonly isShared: boolean,
	) {}

	get total(): number {
		return this.run.items.length;
	}

	get timezone(): string {
		return this.run.timezone;
	}

	get(name: string): unknown {
		const parameter = this.run.parameter(name);
		if (parameter.refusal !== undefined) throw parameter.refusal;
		this.hasOnlyOfRun &&= parameter.isOfRun;
		const { itemIndex } = this;
		const picked = parameter.pick?.(this.run.items[itemIndex]?.json);
		if (picked !== undefined) return picked;
		this.hasOnlySteady &&= parameter.isSteady;
		if (parameter.isOfRun) return this.kept(this.run.known, name, name);
		if (parameter.isSteady || !this.isShared)
			return this.kept((this.own ??= new Map<string, unknown>()), name, name);
		const key = `${name}:${parameter.originOf(itemIndex, this.run.items[itemIndex]?.json)}`;
		(this.decidedBy ??= new Set()).add(key);
		return this.kept(this.run.known, key, name);
	}

	has(name: string): boolean {
		return this.run.node.parameters[name] !== undefined;
	}

	raw(name: string): unknown {
		return this.run.node.parameters[name];
	}

	json(): IDataObject {
		return this.item()?.json ?? {};
	}

	isSteady(): boolean {
		return this.hasOnlySteady;
	}

	isOfRun(): boolean {
		return this.hasOnlyOfRun;
	}

	origins(): string[] {
		return [...(this.decidedBy ?? [])];
	}

	fileFields(): string[] {
		return Object.keys(this.binary());
	}

	fileFingerprint(fieldName: string): string {
		return fingerprintOf(this.binary()[fieldName] ?? {}, this.run.contents);
	}

	fileBytes(fieldName: string): number | undefined {
		return bytesOf(this.binary()[fieldName] ?? {});
	}

	async readFile(fieldName: string): Promise<ItemFile> {
		return await readFileOf(this.run.context, this.itemIndex, fieldName);
	}

	private kept(values: Map<string, unknown>, key: string, name: string): unknown {
		if (!values.has(key)) values.set(key, this.run.evaluate(name, this.itemIndex));
		return values.get(key);
	}

	private item() {
		this.hasOnlyOfRun = false;
		return this.run.items[this.itemIndex];
	}

	private binary(): IBinaryKeyData {
		return this.item()?.binary ?? {};
	}
}
