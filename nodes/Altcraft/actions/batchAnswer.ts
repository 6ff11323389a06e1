import type { IDataObject } from 'n8n-workflow';

import { RequestFailure } from '../../shared/errors';
import { isObject } from '../../shared/checks';
import type { Answer } from '../transport/answer';
import { refusal, toCode } from '../transport/answer';
import type { Outcome } from './delivery';
import type { Batch } from './operation';
import { toItem } from './output';

/** A profile that was sent. */
export interface Sent {
	item: number;
	/** Its matching values and its own data. */
	profile: IDataObject;
}

/** The list of results: at the root of the answer as in other batches, or within its data. */
function resultsOf({ result, data }: IDataObject): unknown[] | undefined {
	const list = result ?? (isObject(data) ? data.result : data);
	return Array.isArray(list) ? list : undefined;
}

/** Whether an answer with a code tells of each profile all the same: the code may be that of one of them. */
export const tellsResults = (body: IDataObject): boolean => (resultsOf(body) ?? []).length > 0;

/** What became of the profiles of a batch. An answer that does not tell it is not interpreted. */
export function toOutcomes(
	kind: Batch['answer'],
	sent: readonly Sent[],
	{ body, duplicate }: Answer,
): Outcome[] {
	const results = resultsOf(body);
	const ids = kind === 'reached' ? results?.map(toProfileId) : undefined;
	if (ids?.every((id) => id !== undefined) === true) return reached(sent, ids, duplicate);
	return eachResult(sent, results ?? [], duplicate);
}

/**
 * The IDs of the profiles that were reached (page "Bulk trigger launch"); nothing says how one that was not
 * shows. Matched by ID, each profile is told by it; otherwise only an equal count is clear.
 */
function reached(sent: readonly Sent[], ids: readonly string[], duplicate: boolean): Outcome[] {
	const known = new Set(ids);
	const byId = sent.every(({ profile }) => typeof profile.profile_id === 'string');
	return sent.map(({ item, profile: { profile_id: id } }): Outcome => {
		if (byId && typeof id === 'string') {
			return known.has(id)
				? { items: [item], json: toItem({ body: { profile_id: id }, duplicate }) }
				: { items: [item], thrown: notReached() };
		}
		return ids.length === sent.length
			? { items: [item], json: toItem({ body: {}, duplicate }) }
			: { items: [item], thrown: unclear('reached') };
	});
}

/** Each profile's own result, in the order of the profiles sent. */
function eachResult(
	sent: readonly Sent[],
	list: readonly unknown[],
	duplicate: boolean,
): Outcome[] {
	const results = list.map(toResult);
	const told =
		results.length === sent.length &&
		sent.every(({ profile }, n) => isResultOf(profile, results[n]));
	return sent.map(({ item }, n): Outcome => {
		const result = results[n];
		if (!told || result === undefined) return { items: [item], thrown: unclear('engaged') };
		const { code, answer } = result;
		if (code !== 0) return { items: [item], thrown: refusal(code, answer) };
		return { items: [item], json: toItem({ body: answer, duplicate }) };
	});
}

interface ProfileResult {
	code: number;
	answer: IDataObject;
}

function toResult(entry: unknown): ProfileResult | undefined {
	const code = isObject(entry) ? toCode(entry.error) : undefined;
	return isObject(entry) && code !== undefined ? { code, answer: entry } : undefined;
}

const toProfileId = (entry: unknown): string | undefined =>
	typeof entry === 'string' && entry !== '' ? entry : undefined;

/** A result that names another profile than the one sent belongs to somebody else. */
function isResultOf(profile: IDataObject, result: ProfileResult | undefined): boolean {
	if (result === undefined) return false;
	const [given, got] = [profile.profile_id, result.answer.profile_id];
	return given === undefined || got === undefined || result.code !== 0 || given === got;
}

const unclear = (happened: 'engaged' | 'reached') =>
	new RequestFailure(
		"Altcraft took the batch, but its answer does not tell each profile's result",
		`The profile may have been ${happened}: check it in Altcraft before you send it again`,
		{ source: 'platform' },
	);

const notReached = () =>
	new RequestFailure(
		'Altcraft does not name the profile among those that it reached',
		"Check that the profile is in the mailing's database, and has a subscription that the mailing can be sent to",
		{ source: 'platform' },
	);
