import type { IDataObject } from 'n8n-workflow';

import { entriesOf, isObject } from '../../../checks';
import type { Answer } from '../../../transport/answer';
import { toCode } from '../../../transport/answer';
import type { Advice } from '../../../transport/codes';
import type { Outcome } from '../../delivery';
import type { Pace } from '../../pace';

/** An entry of a batch, as it was sent. */
export interface Sent {
	item: number;
	entry: IDataObject;
	/** What it is about, as a failure names it. */
	tried: () => readonly string[];
}

/** What the answer to a batch tells of its entries. */
export interface BatchAnswer {
	/**
	 * Whether an answer with a code tells of its entries all the same: the code may be that of one of them. Any
	 * other answer with a code may be part of what a refusal has to say.
	 */
	tellsResults: (body: IDataObject) => boolean;
	/** What became of the entries; undefined where the answer does not tell it. */
	toOutcomes: (
		sent: readonly Sent[],
		answer: Answer,
		help: ReadingHelp,
	) => Promise<Outcome[] | undefined>;
}

/** What an answer is read with. */
export interface ReadingHelp {
	advice: Advice;
	/** To be waited for before each entry. */
	pace: Pace;
}

/**
 * What became of each entry.
 *
 * @param read gives undefined where the answer does not tell it of an entry: then it tells it of none
 */
export async function eachOutcome(
	sent: readonly Sent[],
	pace: Pace,
	read: (one: Sent, index: number) => Outcome | undefined,
): Promise<Outcome[] | undefined> {
	const outcomes: Outcome[] = [];
	for (const [index, one] of sent.entries()) {
		await pace();
		const outcome = read(one, index);
		if (outcome === undefined) return undefined;
		outcomes.push(outcome);
	}
	return outcomes;
}

/** What became of one entry, as the platform tells it. */
export interface EntryResult {
	/** 0 where it went through. */
	code: number;
	told: IDataObject;
}

/** The list of results: at the root of the answer, or within its data. */
function listIn({ result, data }: IDataObject): unknown[] {
	return entriesOf(result ?? (isObject(data) ? data.result : data));
}

/** All of them; undefined where there are none, or not every entry is one. */
export function allIn<T>(
	body: IDataObject,
	toOne: (entry: unknown) => T | undefined,
): T[] | undefined {
	const list = listIn(body);
	const found = list.map(toOne).filter((entry) => entry !== undefined);
	return found.length > 0 && found.length === list.length ? found : undefined;
}

/** The results of the entries, each with its code. */
export const resultsIn = (body: IDataObject): EntryResult[] | undefined =>
	allIn(body, (entry) => {
		const code = isObject(entry) ? toCode(entry.error) : undefined;
		return isObject(entry) && code !== undefined ? { code, told: entry } : undefined;
	});

/** IDs are hexadecimal numbers, which may be written with large letters or small ones. */
export const asOne = (id: string): string => id.trim().toLowerCase();
