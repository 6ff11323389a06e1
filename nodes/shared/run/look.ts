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
 * Asks Altcraft what a request needs to know, once for each question of a run.
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
): Promise<IDataObject> {
	let whole = body;
	for (const { endpoint, body: question, wanted, advice, into } of looks) {
		const found = await run.once([endpoint, question], async () => {
			const request = { endpoint, body: question, timeout, ...(advice && { advice }) };
			const told = objectIn((await run.send(request)).body.data);
			return wanted === undefined ? told : only(...wanted)(told);
		});
		whole = into(found, whole);
	}
	return whole;
}
