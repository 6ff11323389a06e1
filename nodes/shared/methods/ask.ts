import type { IDataObject, ILoadOptionsFunctions } from 'n8n-workflow';

import { DEADLINES } from '../transport/pauses';
import { connect, send } from '../transport/request';

/** In milliseconds: a person waits for the answer. */
const PATIENCE = 5_000;

/**
 * Reads something for the editor while the user fills in the node.
 *
 * @throws {InvalidParameter} when the credential's host is no address
 * @throws {RequestFailure} when Altcraft refuses, or does not answer
 */
export async function ask(
	context: ILoadOptionsFunctions,
	endpoint: string,
	body: IDataObject,
): Promise<IDataObject> {
	const request = { endpoint, body, timeout: DEADLINES.list, patience: PATIENCE };
	return (await send(context, await connect(context), request)).body;
}
