import type { IDataObject } from 'n8n-workflow';

import { entriesOf, isObject } from '../checks';
import { RequestFailure } from '../errors';
import type { Look } from '../fields/kit/field';
import { only } from '../fields/kit/only';
import type { ConnectedRun } from './run';

/** The object that an answer tells of, also where the platform wraps it in a list. */
export function objectIn(data: unknown): IDataObject {
	const object = entriesOf(data)[0] ?? data;
	if (isObject(object)) return object;
	throw new RequestFailure(
		'Altcraft answered, but told nothing',
		'Check the ID, and that the token sees the group of what it belongs to',
		{ source: 'platform' },
	);
}

/**
 * Asks Altcraft what a request needs to know, once for each question of a run unless the answer has to be fresh.
 *
 * @returns the request's body
 * @throws {RequestFailure} when Altcraft refuses to tell, which is then the failure of the item
 * @throws {InvalidParameter} when the answer shows that the request must not be sent
 */
export async function looked(
	run: ConnectedRun,
	looks: readonly Look[],
	body: IDataObject,
	timeout: number,
	tried?: () => readonly string[],
): Promise<IDataObject> {
	let whole = body;
	for (const { endpoint, body: question, isFresh, wanted, advice, into } of looks) {
		const ask = async () => {
			const request = {
				...{ endpoint, body: question, timeout },
				...(advice && { advice }),
				...(tried && { tried }),
			};
			const answer = objectIn((await run.send(request)).body.data);
			return wanted === undefined ? answer : only(...wanted)(answer);
		};
		const found = isFresh === true ? await ask() : await run.once([endpoint, question], ask);
		whole = into(found, whole);
	}
	return whole;
}
