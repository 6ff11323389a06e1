import type { IDataObject } from 'n8n-workflow';

import { refusal } from '../../transport/answer';
import type { Advice } from '../../transport/codes';
import type { Outcome } from '../delivery';
import { toItem } from '../output';
import type { BatchAnswer, EntryResult, Sent } from './batchAnswer';
import { asOne, resultsIn } from './batchAnswer';

/**
 * Each entry's own result, in the order of the entries (page "Add multiple profiles").
 *
 * @param ids keys that a result repeats from its entry: one that differs shows that the result is somebody else's
 */
export const eachResult = (...ids: string[]): BatchAnswer => ({
	tellsResults: (body) => resultsIn(body) !== undefined,
	toOutcomes(sent, { body, duplicate }, advice) {
		const results = resultsIn(body);
		if (results?.length !== sent.length) return undefined;
		const outcomes: Outcome[] = [];
		for (const [n, result] of results.entries()) {
			const one = sent[n];
			if (one === undefined || isOfAnother(one, result, ids)) return undefined;
			outcomes.push(outcomeOf(one.item, result, duplicate, advice));
		}
		return outcomes;
	},
});

/**
 * Each entry's own result, found by a key that both hold; in any order.
 *
 * @param key of the entry and of its result
 */
export const resultsBy = (key: string): BatchAnswer => ({
	tellsResults: (body) => resultsIn(body) !== undefined,
	toOutcomes(sent, { body, duplicate }, advice) {
		const results = new Map(
			(resultsIn(body) ?? []).map((result) => [keyOf(result.told, key), result]),
		);
		const outcomes = sent.map(({ item, entry }) => {
			const result = results.get(keyOf(entry, key));
			return result === undefined ? undefined : outcomeOf(item, result, duplicate, advice);
		});
		return outcomes.every((outcome) => outcome !== undefined) ? outcomes : undefined;
	},
});

/** A number and the same number as text are one key. */
function keyOf(object: IDataObject, key: string): string {
	const value = object[key];
	return JSON.stringify([typeof value === 'number' ? value.toString() : value]);
}

function outcomeOf(
	item: number,
	{ code, told }: EntryResult,
	duplicate: boolean,
	advice: Advice,
): Outcome {
	return code === 0
		? { items: [item], json: toItem({ body: told, duplicate }) }
		: { items: [item], thrown: refusal(code, told, {}, advice) };
}

/** A result that names another profile than the one sent belongs to somebody else. */
function isOfAnother({ entry }: Sent, { code, told }: EntryResult, ids: string[]): boolean {
	if (code !== 0) return false;
	return ids.some((id) => {
		const [given, got] = [entry[id], told[id]];
		return typeof given === 'string' && typeof got === 'string' && asOne(given) !== asOne(got);
	});
}
