import { once } from 'node:events';
import { createServer } from 'node:net';

/** The address that everything of the sandbox listens on: it is never open to the network. */
export const LOCALHOST = '127.0.0.1';

/** @returns whether a server could listen on the port of this machine */
export async function isPortFree(port: number): Promise<boolean> {
	try {
		await listenOnce(port);
		return true;
	} catch {
		return false;
	}
}

/** @returns a port that was free a moment ago */
export function freePort(): Promise<number> {
	return listenOnce(0);
}

async function listenOnce(port: number): Promise<number> {
	const server = createServer();
	server.listen(port, LOCALHOST);
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	if (address === null || typeof address === 'string') throw new Error('The server has no port');
	return address.port;
}
