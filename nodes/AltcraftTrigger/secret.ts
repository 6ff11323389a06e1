import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { InvalidParameter } from '../shared/errors';
import { headerName } from './headerName';

/** How a request can prove that it comes from Altcraft: values of the node's and the credential's 'Authentication'. */
export const KINDS = ['basicAuth', 'bearerToken', 'headerAuth'] as const;

/** One of {@link KINDS}. */
export type Kind = (typeof KINDS)[number];

/** What a request must bring. */
export type Secret =
	| { kind: 'basicAuth'; user: string; password: string }
	| { kind: 'bearerToken'; token: string }
	| { kind: 'headerAuth'; name: string; value: string };

/** The names as n8n shows them. */
const kindNames: Record<Kind, string> = {
	basicAuth: 'Basic Auth',
	bearerToken: 'Bearer Token',
	headerAuth: 'Header Auth',
};

/**
 * The secret of the kind that the node asks for.
 *
 * @throws {InvalidParameter} when the credential is of another kind, or no request could bring what it holds
 */
export function toSecret(kind: Kind, data: ICredentialDataDecryptedObject): Secret {
	if (data.kind !== undefined && data.kind !== kind) {
		throw new InvalidParameter(
			'Authentication',
			"differs between the node and its credential 'Altcraft Webhook API'",
			`Choose ${kindNames[kind]} in the credential too, or a credential of that kind`,
		);
	}
	switch (kind) {
		case 'basicAuth':
			return { kind, user: toUser(data.user), password: filled(data.password, 'Password') };
		case 'bearerToken':
			return { kind, token: toToken(data.token) };
		case 'headerAuth':
			return {
				kind,
				name: headerName(filled(data.headerName, 'Header Name')),
				value: toHeaderValue(data.headerSecret, 'Header Value'),
			};
	}
}

function filled(value: unknown, displayName: string): string {
	if (typeof value !== 'string' || value.trim() === '') {
		throw new InvalidParameter(
			displayName,
			'is empty in the credential',
			'Enter the same there and in the connection in Altcraft',
		);
	}
	if (value !== value.trim()) {
		throw new InvalidParameter(
			displayName,
			'begins or ends with a space',
			'Remove the space, which is often copied along',
		);
	}
	return value;
}

function toUser(value: unknown): string {
	const user = filled(value, 'User');
	if (user.includes(':')) {
		throw new InvalidParameter(
			'User',
			'holds a colon, which basic authentication takes for the end of the name',
			'Choose a name without one, here and in Altcraft',
		);
	}
	return user;
}

function toToken(value: unknown): string {
	const token = toHeaderValue(value, 'Token');
	const [, pasted] = /^(authorization\s*:|bearer\s)/i.exec(token) ?? [];
	if (pasted !== undefined) {
		throw new InvalidParameter(
			'Token',
			`begins with ${pasted.trim()}, which Altcraft's connection puts before it by itself`,
			'Enter only the token, here and in Altcraft',
		);
	}
	return token;
}

function toHeaderValue(value: unknown, displayName: string): string {
	const text = filled(value, displayName);
	if (!/^[\x20-\x7e]+$/.test(text)) {
		throw new InvalidParameter(
			displayName,
			'holds characters that a header cannot carry',
			'Use Latin letters, digits and signs',
		);
	}
	return text;
}
