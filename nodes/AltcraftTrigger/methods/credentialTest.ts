import type {
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';

import { InvalidParameter } from '../../shared/errors';
import { oneOf } from '../../shared/checks';
import { KINDS, toSecret, type Kind } from '../secret';
import { checkStrength } from '../strength';

/** The connection in Altcraft that goes with it (page "Connections"). */
const connections: Record<Kind, string> = {
	basicAuth: 'Basic Authentication',
	bearerToken: 'Token Authentication',
	headerAuth: 'Custom Authentication',
};

/** Tests the credential without a request, since nobody can be asked: it tells a secret that is weak or cannot be sent. */
export async function altcraftWebhookApiTest(
	this: ICredentialTestFunctions,
	{ data = {} }: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	return await Promise.resolve(judge(data));
}

function judge(data: NonNullable<ICredentialsDecrypted['data']>): INodeCredentialTestResult {
	try {
		const kind = oneOf(KINDS)(data.kind, 'Authentication');
		checkStrength(toSecret(kind, data));
		return {
			status: 'OK',
			message: `The secret can be used. Enter the same in Altcraft, in a connection of the type ${connections[kind]}`,
		};
	} catch (thrown) {
		const message =
			thrown instanceof InvalidParameter ? `${thrown.message}. ${thrown.wayOut}` : String(thrown);
		return { status: 'Error', message };
	}
}
