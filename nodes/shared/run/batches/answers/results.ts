import type { IDataObject } from 'n8n-workflow';

import { entriesOf, isObject } from '../../../checks';
import { refusal, toCode } from '../../../transport/answer';
import type { Advice } from '../../../transport/codes';
import type { Outcome } from '../../delivery';
import { toItem } from '../../output';
import type { BatchAnswer, EntryResult, Sent } from './batchAnswer';
import { asOne, eachOutcome, resultsIn } from './batchAnswer';

/**
 * Each entry's own result, in the order of the entries (page "Add multiple profiles").
 *
 * @param keys what a result repeats from its entry, or from the data in it: one that differs shows that the result is
 * somebody else's
 */
export const eachResult = (...keys: string[]): BatchAnswer => ({
	tellsResults: (body) => resultsIn(body) !== undefined,
	async toOutcomes(sent, { body, duplicate }, { advice, pace }) {
		const results = resultsIn(body);
		if (results?.length !== sent.length || contradicts(body, results)) return undefined;
		return await eachOutcome(sent, pace, (one, n) => {
			const result = results[n];
			return result === undefined || isOfAnother(one, result, keys)
				? undefined
				: outcomeOf(one, result, duplicate, advice);
		});
	},
});

/**
 * Each entry's own result, found by a key that both hold; in any order.
 *
 * @param key of the entry and of its result
 */
export const resultsBy = (key: string): BatchAnswer => ({
	tellsResults: (body) => resultsIn(body) !== undefined,
	async toOutcomes(sent, { body, duplicate }, { advice, pace }) {
		const told = resultsIn(body) ?? [];
		if (contradicts(body, told)) return undefined;
		const results = new Map(told.map((result) => [keyOf(result.told, key), result]));
		return await eachOutcome(sent, pace, (one) => {
			const result = results.get(keyOf(one.entry, key));
			return result && outcomeOf(one, result, duplicate, advice);
		});
	},
});

/** A number and the same number as text are one key. */
function keyOf(object: IDataObject, key: string): string {
	const value = object[key];
	return JSON.stringify([typeof value === 'number' ? value.toString() : value]);
}

function outcomeOf(
	{ item, tried }: Sent,
	{ code, told }: EntryResult,
	duplicate: boolean,
	advice: Advice,
): Outcome {
	return code === 0
		? { items: [item], json: toItem({ body: told, duplicate }) }
		: { items: [item], thrown: refusal(code, told, {}, advice, tried()) };
}

/** An answer that refuses the whole, while each of its results tells a success, is unclear. */
const contradicts = ({ error }: IDataObject, results: readonly EntryResult[]): boolean =>
	toCode(error) !== 0 && results.every(({ code }) => code === 0);

/** A result that names another profile than the one sent belongs to somebody else. */
function isOfAnother(
	{ entry }: Sent,
	{ code, told }: EntryResult,
	keys: readonly string[],
): boolean {
	if (code !== 0) return false;
	return keys.some((key) => {
		const named = namesIn(told, key);
		if (named.length === 0) return false;
		const sent = namesIn(entry, key);
		return sent.length > 0 && !named.some((name) => sent.includes(name));
	});
}

/** What names somebody in an object or in its data, in one form of writing. A profile's data has a list of phones. */
function namesIn(object: IDataObject, key: string): string[] {
	const data = isObject(object.data) ? object.data : {};
	const phones = key === 'phone' ? [...entriesOf(object.phones), ...entriesOf(data.phones)] : [];
	return [object[key], data[key], ...phones]
		.filter((value) => typeof value === 'string' || typeof value === 'number')
		.map((value) => (key === 'phone' ? String(value).replace(/\D/g, '') : asOne(String(value))))
		.filter((name) => name !== '');
}
