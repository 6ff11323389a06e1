import type { IDataObject } from 'n8n-workflow';

import { entriesOf, isObject } from '../checks';
import { RequestFailure } from '../errors';
import type { Answer } from '../transport/answer';
import { refusal, toCode } from '../transport/answer';
import type { Outcome } from './delivery';
import type { Batch } from '../operation';
import { toItem } from './output';

type Kind = Batch['answer'];

/** A profile that was sent. */
export interface Sent {
	item: number;
	/** Its matching values and its own data. */
	profile: IDataObject;
}

/** What became of one profile, as the platform tells it. */
interface ProfileResult {
	/** 0 where it went through. */
	code: number;
	answer: IDataObject;
}

/**
 * Whether an answer with a code tells of its profiles all the same: the code may be that of one of them. Any
 * other list may be part of what a refusal has to say.
 */
export const tellsResults =
	(kind: Kind) =>
	(body: IDataObject): boolean =>
		toResults(body) !== undefined || (kind === 'reached' && toProfileIds(body) !== undefined);

/** What became of the profiles of a batch. An answer that does not tell it is not interpreted. */
export function toOutcomes(kind: Kind, sent: readonly Sent[], answer: Answer): Outcome[] {
	const outcomes = outcomesIn(kind, sent, answer);
	if (outcomes !== undefined) return outcomes;
	const thrown = unclear(kind, answer.body);
	return sent.map(({ item }) => ({ items: [item], thrown }));
}

function outcomesIn(
	kind: Kind,
	sent: readonly Sent[],
	{ body, duplicate }: Answer,
): Outcome[] | undefined {
	const ids = kind === 'reached' ? (toProfileIds(body) ?? nobody(body)) : undefined;
	if (ids === undefined) return eachResult(sent, toResults(body), duplicate);
	// Of a batch that the platform refuses as a whole, nothing says whether those whom it names were reached.
	return toCode(body.error) === 0 ? reached(sent, ids, duplicate) : undefined;
}

/**
 * The IDs of the profiles that were reached (page "Bulk trigger launch"); nothing says how one that was not
 * shows. Matched by ID, each profile is told by it; otherwise only an equal count is clear.
 */
function reached(
	sent: readonly Sent[],
	ids: readonly string[],
	duplicate: boolean,
): Outcome[] | undefined {
	const known = new Set(ids.map(asOne));
	const byId = sent.every(({ profile }) => typeof profile.profile_id === 'string');
	if (!byId && ids.length !== sent.length) return undefined;
	return sent.map(({ item, profile: { profile_id: id } }): Outcome => {
		if (!byId || typeof id !== 'string') {
			return { items: [item], json: toItem({ body: {}, duplicate }) };
		}
		return known.has(asOne(id))
			? { items: [item], json: toItem({ body: { profile_id: id }, duplicate }) }
			: { items: [item], thrown: notReached() };
	});
}

/** Each profile's own result, in the order of the profiles sent; undefined where they do not belong together. */
function eachResult(
	sent: readonly Sent[],
	results: readonly ProfileResult[] | undefined,
	duplicate: boolean,
): Outcome[] | undefined {
	if (results?.length !== sent.length) return undefined;
	const outcomes: Outcome[] = [];
	for (const [n, { code, answer }] of results.entries()) {
		const { item, profile } = sent[n] ?? {};
		if (item === undefined || isOfAnother(profile, answer, code)) return undefined;
		outcomes.push(
			code === 0
				? { items: [item], json: toItem({ body: answer, duplicate }) }
				: { items: [item], thrown: refusal(code, answer) },
		);
	}
	return outcomes;
}

/** A result that names another profile than the one sent belongs to somebody else. */
function isOfAnother(profile: IDataObject | undefined, answer: IDataObject, code: number): boolean {
	const [given, got] = [profile?.profile_id, answer.profile_id];
	if (code !== 0 || typeof given !== 'string' || typeof got !== 'string') return false;
	return asOne(given) !== asOne(got);
}

/** The list of results: at the root of the answer as in other batches, or within its data. */
function listIn({ result, data }: IDataObject): unknown[] {
	return entriesOf(result ?? (isObject(data) ? data.result : data));
}

/** All of them; undefined where there are none, or not every entry is one. */
function allOf<T>(body: IDataObject, read: (entry: unknown) => T | undefined): T[] | undefined {
	const list = listIn(body);
	const found = list.map(read).filter((entry) => entry !== undefined);
	return found.length > 0 && found.length === list.length ? found : undefined;
}

const toResults = (body: IDataObject): ProfileResult[] | undefined =>
	allOf(body, (entry) => {
		const code = isObject(entry) ? toCode(entry.error) : undefined;
		return isObject(entry) && code !== undefined ? { code, answer: entry } : undefined;
	});

const toProfileIds = (body: IDataObject): string[] | undefined =>
	allOf(body, (entry) => {
		const id = typeof entry === 'string' || typeof entry === 'number' ? String(entry) : '';
		return id === '' ? undefined : id;
	});

/** An empty list of those who were reached. */
const nobody = ({ result }: IDataObject): string[] | undefined =>
	Array.isArray(result) && result.length === 0 ? [] : undefined;

/** IDs are hexadecimal numbers, which may be written with large letters or small ones. */
const asOne = (id: string): string => id.trim().toLowerCase();

function unclear(kind: Kind, body: IDataObject): RequestFailure {
	const mayHave = `The profile may have been ${kind === 'reached' ? 'reached' : 'engaged'}: check it in Altcraft before you send it again`;
	const code = toCode(body.error) ?? 0;
	if (code !== 0) return refusal(code, body, { mayHaveActed: true }).adding(mayHave);
	return new RequestFailure(
		"Altcraft took the batch, but its answer does not tell each profile's result",
		mayHave,
		{ source: 'platform', mayHaveActed: true },
	);
}

const notReached = () =>
	new RequestFailure(
		'Altcraft does not name the profile among those that it reached',
		"Check that the profile is in the mailing's database, and has a subscription that the mailing can be sent to",
		{ source: 'platform' },
	);
