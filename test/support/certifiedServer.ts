import { once } from 'node:events';
import type { ServerOptions } from 'node:https';
import { createServer } from 'node:https';

import { generate } from 'selfsigned';

/** A platform behind HTTPS with a certificate that nobody vouches for; it agrees to everything. */
export interface CertifiedServer {
	url: string;
	close(): Promise<void>;
}

/** @param encryption what it wants of the encryption beyond that */
export async function startCertifiedServer(
	encryption: ServerOptions = {},
): Promise<CertifiedServer> {
	const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
	const server = createServer({ key, cert, ...encryption }, (_request, response) => {
		response.end('{"error":0,"error_text":"Successful operation","data":null}');
	}).listen(0);
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no port');
	return {
		url: `https://localhost:${String(address.port)}`,
		async close() {
			server.close();
			server.closeAllConnections();
			await once(server, 'close');
		},
	};
}
