import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { InvalidParameter } from '../shared/errors';

/** How a request can prove that it comes from Altcraft: values of the node's and the credential's 'Authentication'. */
export const KINDS = ['basicAuth', 'bearerToken', 'headerAuth'] as const;

/** One of {@link KINDS}. */
export type Kind = (typeof KINDS)[number];

/** What a request must bring. */
export type Secret =
	| { kind: 'basicAuth'; user: string; password: string }
	| { kind: 'bearerToken'; token: string }
	| { kind: 'headerAuth'; name: string; value: string };

/** Headers that a connection of Altcraft cannot set (page "Connections", Custom Authentication). */
const FORBIDDEN = new Set(
	[
		...['Host', 'Connection', 'Keep-Alive', 'Accept-Encoding', 'Content-Length'],
		...['Transfer-Encoding', 'Trailer', 'Upgrade', 'Date', 'Location', 'Server'],
	].map((name) => name.toLowerCase()),
);

const SHORTEST = 16;
const FEWEST_CHARACTERS = 6;

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
			return { kind, token: toHeaderValue(data.token, 'Token') };
		case 'headerAuth':
			return {
				kind,
				name: toHeaderName(data.headerName),
				value: toHeaderValue(data.headerSecret, 'Header Value'),
			};
	}
}

/** @throws {InvalidParameter} when the secret can be guessed */
export function checkStrength(secret: Secret): void {
	const [value, displayName] = guarded(secret);
	if (value.length < SHORTEST) {
		throw weak(displayName, `is too short: ${String(value.length)} characters`);
	}
	if (new Set(value).size < FEWEST_CHARACTERS) {
		throw weak(displayName, 'repeats a few characters');
	}
}

function guarded(secret: Secret): [value: string, displayName: string] {
	switch (secret.kind) {
		case 'basicAuth':
			return [secret.password, 'Password'];
		case 'bearerToken':
			return [secret.token, 'Token'];
		case 'headerAuth':
			return [secret.value, 'Header Value'];
	}
}

const weak = (displayName: string, problem: string) =>
	new InvalidParameter(
		displayName,
		problem,
		`Let a password manager make a random one of ${String(SHORTEST)} characters or more`,
	);

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

function toHeaderName(value: unknown): string {
	const name = filled(value, 'Header Name');
	if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
		throw new InvalidParameter(
			'Header Name',
			'is not the name of a header',
			'Enter letters, digits and dashes, for example X-Altcraft-Secret',
		);
	}
	if (FORBIDDEN.has(name.toLowerCase())) {
		throw new InvalidParameter(
			'Header Name',
			`is ${name}, which a connection of Altcraft cannot set`,
			'Use a name of your own, for example X-Altcraft-Secret',
		);
	}
	return name;
}
