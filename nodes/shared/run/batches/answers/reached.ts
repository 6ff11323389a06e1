import type { IDataObject } from 'n8n-workflow';

import { RequestFailure } from '../../../errors';
import { toCode } from '../../../transport/answer';
import type { Outcome } from '../../delivery';
import { toItem } from '../../output';
import type { Pace } from '../../pace';
import type { BatchAnswer, Sent } from './batchAnswer';
import { allIn, asOne, eachOutcome } from './batchAnswer';
import { eachResult } from './results';

/** A sentence, and how to get on. */
interface Missed {
	message: string;
	wayOut: string;
}

/**
 * The IDs of those that were reached (page "Bulk trigger launch"); nothing says how one that was not shows.
 * Matched by ID, each is told by it; otherwise only an equal count is clear. A platform that tells each result is
 * understood as well.
 *
 * @param id the key of an entry that holds such an ID
 * @param missed what is said of an entry that was not reached
 */
export const reached = (id: string, missed: Missed): BatchAnswer => ({
	tellsResults: (body) => eachResult(id).tellsResults(body) || idsIn(body) !== undefined,
	async toOutcomes(sent, answer, help) {
		const ids = idsIn(answer.body) ?? nobody(answer.body);
		if (ids === undefined) {
			return await eachResult(id, 'email', 'phone').toOutcomes(sent, answer, help);
		}
		// Of a batch that the platform refuses as a whole, nothing says whether those whom it names were reached.
		return toCode(answer.body.error) === 0
			? await toldBy({ ids, id, missed }, sent, answer.duplicate, help.pace)
			: undefined;
	},
});

async function toldBy(
	{ ids, id, missed }: { ids: readonly string[]; id: string; missed: Missed },
	sent: readonly Sent[],
	duplicate: boolean,
	pace: Pace,
): Promise<Outcome[] | undefined> {
	const known = new Set(ids.map(asOne));
	const byId = sent.every(({ entry }) => typeof entry[id] === 'string');
	if (!byId && ids.length !== sent.length) return undefined;
	return await eachOutcome(sent, pace, ({ item, entry }): Outcome => {
		const own = entry[id];
		if (!byId || typeof own !== 'string') {
			return { items: [item], json: toItem({ body: {}, duplicate }) };
		}
		return known.has(asOne(own))
			? { items: [item], json: toItem({ body: { [id]: own }, duplicate }) }
			: {
					items: [item],
					thrown: new RequestFailure(missed.message, missed.wayOut, { source: 'platform' }),
				};
	});
}

const idsIn = (body: IDataObject): string[] | undefined =>
	allIn(body, (entry) => {
		const id = typeof entry === 'string' || typeof entry === 'number' ? String(entry) : '';
		return id === '' ? undefined : id;
	});

/** An empty list of those who were reached. */
const nobody = ({ result }: IDataObject): string[] | undefined =>
	Array.isArray(result) && result.length === 0 ? [] : undefined;
