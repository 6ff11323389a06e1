import { expressionsIn } from '../fields/kit/field';
import type { ItemExpression } from './itemExpression';
import { toItemExpression } from './itemExpression';
import { isSurelySteady } from './steadiness';

/** How the value of a parameter comes about, as its expressions tell. */
export interface Parameter {
	/** Whether it is the same for all items of a run, so that it needs to be evaluated once alone. */
	isOfRun: boolean;
	/** Whether it surely is the same when n8n runs the node again in the same execution. */
	isSteady: boolean;
	/** Takes it from the item, where its expressions do no more than that. */
	pick: ItemExpression | undefined;
	/**
	 * What of an item decides it, as far as that is the same each time: items that are equal in it may share one value,
	 * whatever else goes into it. Of a random value, and of one that comes from elsewhere, it is the item itself.
	 */
	originOf(item: number, json: unknown): string;
}

/** What expressions name that is the same for all items of a run: n8n's own values, and functions. */
const OF_RUN = new Set([
	...['$now', '$today', '$execution', '$workflow', '$runIndex', '$vars', '$env', '$secrets'],
	...['$if', '$ifEmpty', '$max', '$min'],
]);
const NAME = /\$[\w$]*/g;
/** A random value is meant for each item anew. */
const RANDOM = /random|uuid|shuffle/i;

/** @param raw as the node holds it */
export function toParameter(raw: unknown): Parameter {
	const expressions = expressionsIn(raw);
	const isSteady = expressions.every(isSurelySteady);
	const isRandom = !isSteady && expressions.some((expression) => RANDOM.test(expression));
	const names = expressions.flatMap((expression) => expression.match(NAME) ?? []);
	const isOwn = isRandom || names.some((name) => name !== '$json' && !OF_RUN.has(name));
	const members = membersIn(expressions);
	return {
		// What the node does not hold is n8n's to tell, for each item.
		isOfRun: raw !== undefined && !isOwn && !names.includes('$json'),
		isSteady,
		pick: expressions.length === 0 ? undefined : toItemExpression(raw),
		originOf: (item, json) => (isOwn ? String(item) : written(item, json, members)),
	};
}

const QUOTED = String.raw`"[^"\\\n]*"|'[^'\\\n]*'`;
const MEMBER = new RegExp(
	String.raw`\$json\b(?:(?:\.|\?\.)([A-Za-z_$][\w$]*)|\[(${QUOTED})\])?`,
	'g',
);

/** The names of the item's data that expressions read; undefined where they may read all of it. */
function membersIn(expressions: readonly string[]): string[] | undefined {
	const found = expressions.flatMap((expression) => [...expression.matchAll(MEMBER)]);
	const members = found.map(([, name, quoted]) => name ?? quoted?.slice(1, -1));
	return members.every((member) => member !== undefined) ? [...new Set(members)] : undefined;
}

function written(item: number, json: unknown, members: string[] | undefined): string {
	const data = (json ?? {}) as Record<string, unknown>;
	try {
		return JSON.stringify(members === undefined ? data : members.map((name) => data[name]));
	} catch {
		return `item ${String(item)}`;
	}
}
