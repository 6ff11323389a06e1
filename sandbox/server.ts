import type { AddressInfo } from 'node:net';
import { createXXHash64 } from 'hash-wasm';
import { createApp } from './app';
import type { Failure } from './http/failure-schema';
import type { MaskedRequest, RecordedRequest } from './http/requests';
import { Runtime } from './http/runtime';
import type { Hook, HookSettings } from './platform/hooks/hook';
import type { State } from './things/state';
import type { Variants } from './variants';

export type { Failure } from './http/failure-schema';
export type { MaskedRequest, RecordedRequest } from './http/requests';
export type { HookDelivery } from './things/hook-deliveries';
export type { Hook, HookSettings } from './platform/hooks/hook';
export type { State } from './things/state';
export { newCampaign } from './things/seed/campaigns';
export { newMailing } from './things/seed/mailings';
export { newScenario } from './things/seed/scenarios';
export { concerns } from './endpoints/concerns';
export { newSuppressionList } from './things/seed/suppression-lists';
export { SANDBOX_TOKENS } from './tokens';
export {
	DEFAULT_VARIANTS,
	type VariantDescription,
	type VariantName,
	VARIANTS,
	type Variants,
} from './variants';

export interface SandboxOptions {
	/** 0, the default, takes a free one. */
	readonly port?: number;
	readonly host?: string;
	readonly variants?: Partial<Variants>;
	/** Action hooks that are registered from the start. */
	readonly hooks?: readonly HookSettings[];
	/** The platform's clock; the real one by default. */
	readonly now?: () => Date;
}

/** How often schedules are looked at, in milliseconds; each request looks at them, too. */
const TICK = 1000;

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
	/** Registers an action hook. Throws a sentence when its settings cannot work. */
	readonly registerHook: (settings: HookSettings) => Hook;
	/** Sets the platform's clock. What schedules plan between the two times is sent on the way. reset() sets it right. */
	readonly setTime: (time: Date) => void;
	/** Resolves when the action hooks have delivered everything that was caused up to now. */
	readonly hooksIdle: () => Promise<void>;
	/**
	 * State, failures, variants, requests and stored answers as right after the start. Events on their way to action
	 * hooks are forgotten; the hooks stay.
	 */
	readonly reset: () => void;
	/** Ends at once, open connections and events on their way included. */
	readonly close: () => Promise<void>;
}

/** Starts a sandbox. Rejects when the port is taken (EADDRINUSE), and with a sentence for a hook that cannot work. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
	const { port = 0, host = '127.0.0.1', variants = {}, now = () => new Date() } = options;
	const hasher = await createXXHash64();
	const xxhash = (text: string) => hasher.init().update(text).digest();
	const runtime = new Runtime(variants, now, xxhash);
	for (const hook of options.hooks ?? []) runtime.hooks.register(hook);
	const app = createApp(runtime, host);
	await app.listen({ port, host });
	const ticking = setInterval(() => {
		runtime.sendScheduled();
	}, TICK).unref();
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
		registerHook: (settings) => runtime.hooks.register(settings),
		setTime: (time) => {
			runtime.setTime(time);
		},
		hooksIdle: () => runtime.hooks.idle(),
		reset: () => {
			runtime.reset();
		},
		close: async () => {
			clearInterval(ticking);
			runtime.hooks.clear();
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
