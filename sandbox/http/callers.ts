import type { FastifyInstance, FastifyRequest } from 'fastify';

/**
 * Refuses what a web page from elsewhere could have a browser send: a name of its own that leads here (such a page
 * could read and change everything), and changes that come from its address (it could reset the sandbox, or register a
 * hook). Programs send no Origin, and the sandbox's own pages send its address.
 *
 * @param host where the sandbox listens
 */
export function registerCallers(app: FastifyInstance, host: string): void {
	app.addHook('onRequest', async (request, reply) => {
		const message = refusalOf(request, host);
		if (message !== undefined) await reply.code(403).send({ message });
	});
}

function refusalOf(request: FastifyRequest, host: string): string | undefined {
	const { headers, method, socket } = request;
	const called = urlOf(`http://${headers.host ?? ''}`);
	if (called === undefined || !isOwn(called.hostname, [host, socket.localAddress])) {
		return `The sandbox answers to its own address alone, not to ${JSON.stringify(headers.host ?? '')}.`;
	}
	if (headers.origin === undefined || READS.has(method)) return undefined;
	// The port counts, too: another program's page is as foreign as another machine's.
	if (urlOf(headers.origin)?.host === called.host) return undefined;
	return 'A page from elsewhere may not change anything in the sandbox.';
}

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

function urlOf(text: string): URL | undefined {
	return URL.canParse(text) ? new URL(text) : undefined;
}

/** Names that no other machine can have, and the address that the sandbox listens on or was reached by. */
function isOwn(hostname: string, addresses: readonly (string | undefined)[]): boolean {
	const name = hostname.replace(/^\[|\]$/g, '');
	return LOOPBACK.test(name) || addresses.some((address) => address && plain(address) === name);
}

const LOOPBACK = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|::1)$/;

/** As a URL writes it. A socket for both kinds of addresses has those of IPv4 as a part of IPv6's. */
const plain = (address: string) =>
	urlOf(
		`http://${address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/^.*:.*$/, '[$&]')}`,
	)?.hostname.replace(/^\[|\]$/g, '') ?? address;
