import type { AddressInfo } from 'node:net';
import { createApp } from './http/app';
import type { Failure } from './http/failure-schema';
import type { MaskedRequest, RecordedRequest } from './http/requests';
import { Runtime } from './http/runtime';
import type { State } from './platform/state';
import type { Variants } from './variants';

export type { Failure } from './http/failure-schema';
export type { MaskedRequest, RecordedRequest } from './http/requests';
export type { State } from './platform/state';
export { newCampaign } from './seed/campaigns';
export { newMailing } from './seed/mailings';
export { newScenario } from './seed/scenarios';
export { SANDBOX_TOKENS } from './tokens';
export { DEFAULT_VARIANTS, VARIANTS, type Variants } from './variants';

export interface SandboxOptions {
	/** 0, the default, takes a free one. */
	readonly port?: number;
	readonly host?: string;
	readonly variants?: Partial<Variants>;
	/** The platform's clock; the real one by default. */
	readonly now?: () => Date;
}

/** A running sandbox. */
export interface Sandbox {
	/** Without a slash at its end, for example http://127.0.0.1:8900. */
	readonly url: string;
	/** What the platform holds now. After reset() it is another object. */
	readonly state: State;
	/** Requests to the API, oldest first, with their tokens. */
	readonly requests: readonly RecordedRequest[];
	/** The last requests without their tokens, newest first. */
	readonly maskedRequests: (limit: number) => MaskedRequest[];
	/** Adds a failure to the queue. */
	readonly fail: (failure: Failure) => void;
	readonly variants: Variants;
	readonly setVariants: (variants: Partial<Variants>) => void;
	/** State, failures, variants, requests and stored answers as right after the start. */
	readonly reset: () => void;
	/** Ends at once, open connections included. */
	readonly close: () => Promise<void>;
}

/** Starts a sandbox. Rejects when the port is taken (EADDRINUSE). */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
	const { port = 0, host = '127.0.0.1', variants = {}, now = () => new Date() } = options;
	const runtime = new Runtime(variants, now);
	const app = createApp(runtime);
	await app.listen({ port, host });
	return {
		url: addressOf(app.server.address(), host),
		get state() {
			return runtime.state;
		},
		get variants() {
			return runtime.variants;
		},
		requests: runtime.requests,
		maskedRequests: (limit) => runtime.maskedRequests(limit),
		fail: (failure) => {
			runtime.failures.add(failure);
		},
		setVariants: (changes) => {
			runtime.setVariants(changes);
		},
		reset: () => {
			runtime.reset();
		},
		close: async () => {
			runtime.closing.abort();
			await app.close();
		},
	};
}

function addressOf(address: AddressInfo | string | null, host: string): string {
	if (address === null || typeof address === 'string') throw new Error('no address to listen on');
	const name = host.includes(':') ? `[${host}]` : host;
	return `http://${name}:${String(address.port)}`;
}
