import type { IDataObject } from 'n8n-workflow';

import type { Result } from '../../delivery';
import { toItem } from '../../output';
import type { BatchAnswer } from './batchAnswer';

/**
 * One answer for all entries, such as how many were added: it becomes one item for the request.
 *
 * @param noteOf what to tell above the output, from the answer
 */
export const totals = (
	noteOf: (body: IDataObject) => string | undefined = () => undefined,
): BatchAnswer => ({
	tellsResults: () => false,
	toOutcomes(sent, answer) {
		const result: Result = { json: toItem(answer), note: noteOf(answer.body) };
		return Promise.resolve([{ items: sent.map(({ item }) => item), ...result }]);
	},
});
