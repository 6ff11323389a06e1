import type {
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';

import { InvalidParameter } from '../errors';
import { judge } from '../transport/answer';
import { withDeadline } from '../transport/deadline';
import { API_PATH, toOrigin } from '../transport/host';
import type { Mask } from '../transport/mask';
import { maskOf } from '../transport/mask';
import { toFailure } from '../transport/network';
import { DEADLINES } from '../transport/pauses';
import { toRawResponse } from '../transport/rawResponse';

/**
 * Tests the credential by a request that changes nothing (page "Get scenarios list").
 *
 * A token whose role may not list scenarios is known to the platform all the same, and passes.
 */
export async function altcraftApiTest(
	this: ICredentialTestFunctions,
	{ data }: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	const { host, token, allowUnauthorizedCerts } = data ?? {};
	const mask = maskOf(typeof token === 'string' ? token.trim() : '');
	try {
		await listOneScenario(this, {
			origin: toOrigin(host),
			token: toToken(token),
			mask,
			ignoresCertificate: allowUnauthorizedCerts === true,
		});
	} catch (thrown) {
		if (thrown instanceof InvalidParameter) return notOk(thrown);
		const failure = toFailure(thrown, { changes: false }).redact(mask.text);
		if (failure.source !== 'platform' || failure.code !== '403') return notOk(failure);
	}
	return { status: 'OK', message: 'Altcraft knows the token' };
}

async function listOneScenario(
	context: ICredentialTestFunctions,
	{
		origin,
		token,
		mask,
		ignoresCertificate,
	}: { origin: string; token: string; mask: Mask; ignoresCertificate: boolean },
) {
	// n8n gives a credential's test this deprecated helper alone.
	const { helpers } = context;
	const request = {
		method: 'POST',
		uri: `${origin}${API_PATH}/workflows/list`,
		headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
		body: JSON.stringify({ token, limit: 1 }),
		// Bytes, whatever charset they are written in.
		encoding: null,
		timeout: DEADLINES.credentialTest,
		// Where it is set, whichever way, n8n has but one sentence of its own for all that has to do with certificates.
		...(ignoresCertificate && { rejectUnauthorized: false }),
		followRedirect: false,
		followAllRedirects: false,
		simple: false,
		resolveWithFullResponse: true,
	};
	// It takes no signal: in time, its answer is not waited for any longer.
	const response: unknown = await withDeadline(
		request.timeout,
		undefined,
		async (): Promise<unknown> => await helpers.request(request),
	);
	judge(mask.response(toRawResponse(response)));
}

function toToken(token: unknown): string {
	if (typeof token === 'string' && token.trim() !== '') return token.trim();
	throw new InvalidParameter(
		'API Token',
		'is empty',
		'Enter a token: a master user of Altcraft creates one in Settings > Tokens',
	);
}

function notOk({
	message,
	wayOut,
}: {
	message: string;
	wayOut: string;
}): INodeCredentialTestResult {
	return { status: 'Error', message: `${message}. ${wayOut}` };
}
