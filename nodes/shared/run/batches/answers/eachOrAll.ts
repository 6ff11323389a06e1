import type { IDataObject } from 'n8n-workflow';

import { toCode } from '../../../transport/answer';
import { toItem } from '../../output';
import type { BatchAnswer } from './batchAnswer';
import { eachOutcome, resultsIn } from './batchAnswer';
import { eachResult, resultsBy } from './results';

/**
 * Each entry's own result where the answer has them, by a key or in order; without any, an answer without a code stands
 * for all entries.
 *
 * @param key of the entry and of its result
 */
export const eachOrAll = (key: string): BatchAnswer => ({
	tellsResults: (body) => resultsIn(body) !== undefined,
	async toOutcomes(sent, answer, help) {
		const { body, duplicate } = answer;
		if (resultsIn(body) !== undefined) {
			return (
				(await resultsBy(key).toOutcomes(sent, answer, help)) ??
				(await eachResult(key).toOutcomes(sent, answer, help))
			);
		}
		if (toCode(body.error) !== 0) return undefined;
		return await eachOutcome(sent, help.pace, ({ item, entry }) => {
			const named: IDataObject = { [key]: entry[key] };
			return { items: [item], json: toItem({ body: named, duplicate }) };
		});
	},
});
