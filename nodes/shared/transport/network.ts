import { NodeApiError } from 'n8n-workflow';

import { RequestFailure } from '../errors';
import { CLIENT_CERTIFICATE } from './codes';
import type { Reason } from './deadline';
import { EndedEarly } from './deadline';

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|ALTNAME_INVALID/;

/** What ends a request before the host has anything of it. */
const NOT_REACHED = /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENETDOWN)$/;

/** A server's word that it wants a certificate of the client's, or another than it got. */
const ASKS_FOR_CERTIFICATE =
	/alert (?:certificate|bad certificate|unsupported certificate|unknown ca)/i;
/** What comes back in place of encryption from a server that has none. */
const UNENCRYPTED = /wrong version number|packet length too long|http request/i;
/** The two sides have no version or cipher in common, or a server wants something that it does not name. */
const NO_AGREEMENT =
	/alert (?:handshake failure|protocol version|insufficient security)|unsupported protocol|no (?:shared cipher|ciphers available|protocols available)/i;

/** The HTTP client's word for an answer whose connection broke before its end. */
const BROKEN_OFF = /stream has been aborted/;

/** A request may have arrived although no answer came back. */
const UNKNOWN_OUTCOME =
	'It may have carried out the request all the same. "Retry On Fail" in the node\'s settings is safe; before a new execution, check in Altcraft';
/** The same of an answer that cannot be read, whose own way out names "Retry On Fail" where that helps. */
const ANSWER_LOST =
	'Altcraft may have carried out the request all the same: before a new execution, check there';
const NOTHING_CHANGED =
	'Nothing was to be changed: try again. If it goes on, ask who runs the platform or the network';

/**
 * A failure as it is, saying so where the request may have been carried out, and anything else that was thrown
 * while a request was under way as the failure of a request that got no answer.
 *
 * Nothing of the thrown error is shown but its code and, where nothing is known of it, its message:
 * the rest holds the request, and with it the token.
 *
 * @param changes whether the request was to change something, so that its outcome may not be known now
 */
export function toFailure(thrown: unknown, { changes }: { changes: boolean }): RequestFailure {
	if (thrown instanceof RequestFailure) {
		if (!changes) return thrown.ofReading();
		return thrown.mayHaveActed ? thrown.adding(ANSWER_LOST) : thrown;
	}
	if (thrown instanceof EndedEarly) return ended(thrown.reason, changes);
	const { code, message } = origin(thrown);
	const told = code === '' ? message : code;
	const unsent = (sentence: string, wayOut: string) =>
		new RequestFailure(sentence, `${wayOut} (${told})`, {
			source: 'network',
			...(isTransient(code) && { transient: {} }),
		});
	if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
		return unsent(
			"The host of Altcraft's address was not found",
			"Check the spelling of 'Host' in the credential, and that n8n's machine can look up names",
		);
	}
	if (NOT_REACHED.test(code)) {
		return unsent(
			'The host refuses connections, or cannot be reached',
			"Check 'Host' and its port in the credential, and that the platform runs and can be reached from n8n's machine",
		);
	}
	// n8n's own words for a credential's test that does not look at the host's certificate.
	if (ASKS_FOR_CERTIFICATE.test(message) || message.startsWith('SSL Issue')) {
		return unsent(CLIENT_CERTIFICATE.message, CLIENT_CERTIFICATE.wayOut);
	}
	if (CERTIFICATE.test(code)) {
		return unsent(
			"The host's certificate is not trusted",
			"Check 'Host' in the credential. For a platform of your own with its own certificate, turn on 'Ignore SSL Issues (Insecure)' there, or make the certificate known to n8n",
		);
	}
	if (UNENCRYPTED.test(message)) {
		return unsent(
			'The host does not speak HTTPS at this port',
			"Check 'Host' in the credential: enter the port that HTTPS uses, or put http:// in front of an address without encryption, to which the token then goes in clear",
		);
	}
	if (NO_AGREEMENT.test(message)) {
		return unsent(
			'The host and n8n do not agree on an encryption',
			'The host knows only what is too old to be safe (TLS 1.1 or weak ciphers), or it asks for a client certificate, which the node has none of: ask who runs the platform',
		);
	}
	if (/restricted IP|SSRF/i.test(message)) {
		return unsent(
			'n8n is set not to reach private networks, and the host is in one',
			"Check 'Host' in the credential, or ask who runs n8n to allow the address by N8N_SSRF_ALLOWED_IP_RANGES",
		);
	}
	if (code === '') return unsent('The request could not be sent', "Check 'Host' in the credential");
	if (code === 'ETIMEDOUT' || code === 'ECONNABORTED') return late(changes, told);
	return unanswered(
		'The connection ended before Altcraft answered',
		`${changes ? UNKNOWN_OUTCOME : NOTHING_CHANGED} (${told})`,
		{ changes, passes: isTransient(code) || BROKEN_OFF.test(message) },
	);
}

/** The failure of a request that the node itself has ended. */
function ended(reason: Reason, changes: boolean): RequestFailure {
	switch (reason) {
		case 'late':
			return late(changes);
		case 'stopped':
			return unanswered(
				'The execution was stopped before Altcraft answered',
				changes
					? 'Check in Altcraft whether this item went through before you run it again'
					: NOTHING_CHANGED,
				{ changes },
			);
		case 'unsent':
			return unanswered(
				'The execution was stopped before the request was sent',
				'Run the item again',
				{ changes: false },
			);
	}
}

const late = (changes: boolean, code = 'timeout'): RequestFailure =>
	unanswered(
		'Altcraft did not answer in time',
		`${changes ? `${UNKNOWN_OUTCOME}. More time can be given by the option 'Timeout'` : NOTHING_CHANGED} (${code})`,
		{ changes, passes: true },
	);

const unanswered = (
	sentence: string,
	wayOut: string,
	{ changes, passes = false }: { changes: boolean; passes?: boolean },
): RequestFailure =>
	new RequestFailure(sentence, wayOut, {
		source: 'network',
		...(passes && { transient: {} }),
		mayHaveActed: changes,
	});

/** Whether another try may find the host: not where the address, the certificate or the user is the cause. */
function isTransient(code: string): boolean {
	return /^(EAI_AGAIN|ECONN\w+|EHOSTUNREACH|ENETUNREACH|EPIPE|ETIMEDOUT|ENETDOWN|ERR_NETWORK)$/.test(
		code,
	);
}

/**
 * What the HTTP client said. n8n wraps what it threw: the code is then in `httpCode`, the message among
 * `messages`. A credential's test gets it unwrapped, or as the cause.
 */
function origin(thrown: unknown): { code: string; message: string } {
	let message = String(thrown);
	for (let error = thrown; error instanceof Error; error = error.cause) {
		message = error instanceof NodeApiError ? (error.messages[0] ?? error.message) : error.message;
		const code = error instanceof NodeApiError ? error.httpCode : 'code' in error && error.code;
		if (typeof code === 'string' && code !== '') return { code, message };
	}
	return { code: '', message };
}
