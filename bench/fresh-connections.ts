import { Agent, setGlobalDispatcher } from 'undici';

/**
 * Makes `fetch` open a connection for each request. While a node blocks n8n's process for seconds, n8n's
 * idle connections run out of time, and it ends them with the next request under way.
 */
export function useFreshConnections(): void {
	setGlobalDispatcher(new Agent({ pipelining: 0 }));
}
