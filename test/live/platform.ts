import { API_PATH, toOrigin } from '../../nodes/shared/transport/host';

/** An answer of the platform as it came. */
export interface LiveAnswer {
	status: number;
	headers: Headers;
	/** The body where it is a JSON object, else undefined. */
	body: Record<string, unknown> | undefined;
}

/** Sends a request with the account's token, unless another is given. */
export type Ask = (
	endpoint: string,
	parameters?: Record<string, unknown>,
	headers?: Record<string, string>,
) => Promise<LiveAnswer>;

export function connectTo(host: string, token: string): Ask {
	const origin = toOrigin(host);
	return async (endpoint, parameters = {}, headers = {}) => {
		const response = await fetch(`${origin}${API_PATH}${endpoint}`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...headers },
			body: JSON.stringify({ token, ...parameters }),
			redirect: 'manual',
			signal: AbortSignal.timeout(30_000),
		});
		return {
			status: response.status,
			headers: response.headers,
			body: parse(await response.text()),
		};
	};
}

function parse(text: string): LiveAnswer['body'] {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null && !Array.isArray(value)
			? { ...value }
			: undefined;
	} catch {
		return undefined;
	}
}
