import { InvalidParameter } from '../shared/errors';

/** Headers that a connection of Altcraft cannot set (page "Connections", Custom Authentication). */
const FORBIDDEN = new Set(
	[
		...['Host', 'Connection', 'Keep-Alive', 'Accept-Encoding', 'Content-Length'],
		...['Transfer-Encoding', 'Trailer', 'Upgrade', 'Date', 'Location', 'Server'],
	].map((name) => name.toLowerCase()),
);

/**
 * Headers that do not arrive as they were sent, or change what happens to the request: Node makes a list of Set-Cookie
 * and answers Expect itself, n8n takes its own cookies away, reads the body by Content-Type and Content-Encoding and
 * repeats Origin in its answer; proxies take out or rewrite the others.
 */
const TAKEN =
	/^(?:cookie|set-cookie|expect|origin|te|via|forwarded|x-real-ip|(?:content|proxy|x-forwarded)-.*)$/i;

/** @throws {InvalidParameter} when no request can bring a secret in a header of this name */
export function headerName(name: string): string {
	if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
		throw new InvalidParameter(
			'Header Name',
			'is not the name of a header',
			'Enter letters, digits and dashes, for example X-Altcraft-Secret',
		);
	}
	if (FORBIDDEN.has(name.toLowerCase()))
		throw unusable(name, 'a connection of Altcraft cannot set');
	if (TAKEN.test(name)) throw unusable(name, 'n8n or a proxy uses for something else');
	return name;
}

const unusable = (name: string, why: string) =>
	new InvalidParameter(
		'Header Name',
		`is ${name}, which ${why}`,
		'Use a name of your own, for example X-Altcraft-Secret',
	);
