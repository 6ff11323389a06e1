import type { IDataObject } from 'n8n-workflow';

import { writtenOut } from '../../../shared/checks';
import { RequestFailure } from '../../../shared/errors';
import type { BatchAnswer, EntryResult } from '../../../shared/run/batches/answers/batchAnswer';
import { eachOutcome, resultsIn } from '../../../shared/run/batches/answers/batchAnswer';
import type { Outcome } from '../../../shared/run/delivery';
import { toItem } from '../../../shared/run/output';
import { refusal } from '../../../shared/transport/answer';
import type { Advice } from '../../../shared/transport/codes';

/** The result of a code that the program has already (page "Import promo codes"), in spite of its number. */
const isKnown = ({ code, told }: EntryResult): boolean =>
	code !== 0 && /duplicat/i.test(writtenOut(told.error_text) ?? '');

/** What a result may say of a code beyond the program's limit; no page shows one. */
const isBeyond = ({ code, told }: EntryResult): boolean =>
	code !== 0 && /limit/i.test(writtenOut(told.error_text) ?? '');

/**
 * The results of imported codes, each found by its code; a code that stands twice has two. A code without a result was
 * discarded, where the answer counts such.
 *
 * @param accepts whether a code that the program has already counts as a success
 */
export const imported = (accepts: boolean): BatchAnswer => ({
	tellsResults: (body) => resultsIn(body) !== undefined,
	async toOutcomes(sent, { body, duplicate }, { advice, pace }) {
		const left = byCode(resultsIn(body) ?? []);
		return await eachOutcome(sent, pace, ({ item, entry }): Outcome | undefined => {
			const code = writtenOut(entry.codes) ?? '';
			const result = left.get(code)?.shift();
			const thrown = failureOf(result, body, advice);
			if (thrown === undefined && result === undefined) return undefined;
			const done = (more: IDataObject): Outcome => ({
				items: [item],
				json: toItem({ body: { code, ...more }, duplicate }),
			});
			if (result !== undefined && isKnown(result)) {
				return accepts ? done({ existing: true }) : { items: [item], thrown: known() };
			}
			return thrown === undefined ? done({}) : { items: [item], thrown };
		});
	},
});

function failureOf(
	result: EntryResult | undefined,
	{ discarded_by_limit: discarded }: IDataObject,
	advice: Advice,
): RequestFailure | undefined {
	if (result === undefined) return Number(discarded) > 0 ? beyond() : undefined;
	if (result.code === 0) return undefined;
	return isBeyond(result) ? beyond() : refusal(result.code, result.told, {}, advice);
}

/** In the order of the answer. */
function byCode(results: readonly EntryResult[]): Map<string, EntryResult[]> {
	const found = new Map<string, EntryResult[]>();
	for (const result of results) {
		const code = writtenOut(result.told.code) ?? '';
		found.set(code, [...(found.get(code) ?? []), result]);
	}
	return found;
}

const known = () =>
	new RequestFailure(
		'The program has this code already',
		"Give another code, or turn on 'Accept Existing' in 'Additional Fields' where codes may come again",
		{ source: 'platform' },
	);

const beyond = () =>
	new RequestFailure(
		"The program's limit is reached, and the code was left out",
		"Raise the limit in the program's settings in Altcraft, or use another program",
		{ source: 'platform' },
	);
