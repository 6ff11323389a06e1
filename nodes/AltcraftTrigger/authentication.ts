import { createHash, timingSafeEqual } from 'node:crypto';

import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import { oneOf } from '../shared/checks';
import { Refusal } from './refusal';
import { KINDS, toSecret, type Secret } from './secret';

/** The name of the credential type. */
export const CREDENTIAL = 'altcraftWebhookApi';

type Headers = Readonly<Partial<Record<string, string | string[]>>>;

/**
 * What requests must bring, as node and credential say.
 *
 * @returns undefined where nothing is asked for
 * @throws {InvalidParameter} when the credential holds nothing that can be asked for
 */
export async function readSecret(
	context: IHookFunctions | IWebhookFunctions,
): Promise<Secret | undefined> {
	const kind = oneOf(['none', ...KINDS])(
		context.getNodeParameter('authentication', 'none'),
		'Authentication',
	);
	return kind === 'none' ? undefined : toSecret(kind, await context.getCredentials(CREDENTIAL));
}

/** @throws {Refusal} with 401 where the request brings no user or token, with 403 where it brings a wrong one */
export function checkSecret(secret: Secret, headers: Headers): void {
	const { presented, expected, challenge } = compared(secret, headers);
	if (presented === undefined && challenge !== undefined) {
		throw new Refusal(401, 'Authentication is required', {
			headers: { 'WWW-Authenticate': challenge },
		});
	}
	if (presented === undefined || !isSame(presented, expected)) {
		throw new Refusal(403, 'Authentication did not succeed');
	}
}

interface Comparison {
	presented: string | undefined;
	expected: string;
	/** Tells a client what is asked for, as an answer 401 must (RFC 9110, section 11.6.1); a header has no such name. */
	challenge: string | undefined;
}

function compared(secret: Secret, headers: Headers): Comparison {
	switch (secret.kind) {
		case 'basicAuth': {
			const encoded = /^Basic +(\S+)$/i.exec(text(headers.authorization) ?? '')?.[1];
			return {
				presented: encoded && Buffer.from(encoded, 'base64').toString('utf8'),
				expected: `${secret.user}:${secret.password}`,
				challenge: 'Basic realm="Altcraft Trigger"',
			};
		}
		case 'bearerToken':
			return {
				presented: /^Bearer +(\S.*)$/i.exec(text(headers.authorization) ?? '')?.[1],
				expected: secret.token,
				challenge: 'Bearer',
			};
		case 'headerAuth':
			return {
				presented: text(headers[secret.name.toLowerCase()]),
				expected: secret.value,
				challenge: undefined,
			};
	}
}

const text = (header: string | string[] | undefined) =>
	typeof header === 'string' ? header : undefined;

/** Takes the same time for every wrong value, of whatever length: digests are compared, not the texts. */
function isSame(one: string, other: string): boolean {
	const digest = (value: string) => createHash('sha256').update(value).digest();
	return timingSafeEqual(digest(one), digest(other));
}
