import { InvalidParameter } from '../errors';

/** Every method's path follows this one (page "API interaction"). */
export const API_PATH = '/api/v1.1';

/**
 * The platform's address from what the user entered as the credential's host.
 *
 * Without a scheme it is https. A trailing slash, a trailing `/api/v1.1` and surrounding spaces are tolerated.
 *
 * @returns the origin, for example `https://ru.altkraft.com`
 * @throws {InvalidParameter} when it is no host, or holds anything beyond one
 */
export function toOrigin(host: unknown): string {
	const entered = typeof host === 'string' ? host.trim() : '';
	if (entered === '') throw invalidHost('is empty');
	const address = /^[a-z][a-z\d+.-]*:\/\//i.test(entered) ? entered : `https://${entered}`;
	if (/\s/.test(address) || !URL.canParse(address)) throw invalidHost('is not an address');
	const { protocol, username, password, pathname, search, hash, origin } = new URL(address);
	if (protocol !== 'https:' && protocol !== 'http:') {
		throw invalidHost(`begins with ${protocol}//, and only https:// and http:// are possible`);
	}
	if (username !== '' || password !== '') throw invalidHost('holds a user name or a password');
	if (search !== '' || hash !== '' || /[?#]/.test(entered)) {
		throw invalidHost('holds more than an address, from "?" or "#" on');
	}
	if (!['', API_PATH].includes(withoutSlashes(pathname))) {
		throw invalidHost(`holds the path ${pathname}`);
	}
	return origin;
}

/** Without slashes at its end. A regular expression for it takes its time with a long row of them. */
function withoutSlashes(path: string): string {
	let end = path.length;
	while (path[end - 1] === '/') end--;
	return path.slice(0, end);
}

function invalidHost(problem: string) {
	return new InvalidParameter(
		'Host',
		problem,
		"Enter only the address of Altcraft's control panel in the credential, for example ru.altkraft.com or https://altcraft.example.com:8443",
	);
}
