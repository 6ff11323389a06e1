import type { TriggerLaunch } from '../../sandbox/things/mailings';
import {
	type Sandbox,
	SANDBOX_TOKENS,
	type SandboxOptions,
	startSandbox,
} from '../../sandbox/server';

/** What the platform answered. */
export interface Answer {
	readonly status: number;
	readonly headers: Headers;
	readonly text: string;
	/** The body when it is a JSON object, else an empty one. */
	readonly json: Readonly<Record<string, unknown>>;
}

/** A request as a client sends it; the full token goes into the body unless `token` says otherwise. */
export interface CallOptions {
	readonly token?: string | null;
	readonly headers?: Readonly<Record<string, string>>;
}

/** A client of one sandbox. */
export class Client {
	private running: Sandbox | undefined;

	static async start(options?: SandboxOptions): Promise<Client> {
		const client = new Client();
		await client.start(options);
		return client;
	}

	/** A client of a sandbox that runs already. */
	static of(sandbox: Sandbox): Client {
		const client = new Client();
		client.running = sandbox;
		return client;
	}

	async start(options?: SandboxOptions): Promise<void> {
		this.running = await startSandbox(options);
	}

	get sandbox(): Sandbox {
		if (this.running === undefined) throw new Error('The sandbox is not started');
		return this.running;
	}

	/** Calls an endpoint under /api/v1.1. */
	call(path: string, body: object = {}, options: CallOptions = {}): Promise<Answer> {
		const { token = SANDBOX_TOKENS.full, headers } = options;
		const content = token === null ? body : { token, ...body };
		return this.send(`/api/v1.1${path}`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json', ...headers },
			body: JSON.stringify(content),
		});
	}

	/** Sends any request. */
	async send(path: string, init: RequestInit = {}): Promise<Answer> {
		const response = await fetch(`${this.sandbox.url}${path}`, { redirect: 'manual', ...init });
		const text = await response.text();
		return { status: response.status, headers: response.headers, text, json: parse(text) };
	}

	/** To whom trigger mailings were sent, oldest first. */
	get triggered(): readonly TriggerLaunch[] {
		return this.sandbox.state.triggerLaunches;
	}

	/** The profiles that entered scenarios, oldest first, as "scenario: profile". */
	get entries(): string[] {
		return this.sandbox.state.scenarioEntries.map(
			({ scenarioId, profileId }) => `${String(scenarioId)}: ${profileId}`,
		);
	}
}

function parse(text: string): Record<string, unknown> {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null ? { ...value } : {};
	} catch {
		return {};
	}
}

/** Seeded profiles. */
export const JOHN = '5a74876369d42613b31947b8';
export const OLLY = '66102b984a5d12bd6cc0912f';
export const MARY = '66acb337240d5213037986d8';
export const ANNA = '66acb337240d521303798701';
/** In database 2. */
export const PAULA = '66acb337240d521303798801';

/** A client for the tests of one file, with a sandbox that is as new before each of them. */
export function useClient(): Client {
	const client = new Client();
	beforeAll(async () => {
		await client.start();
	});
	beforeEach(() => {
		client.sandbox.reset();
	});
	afterAll(() => client.sandbox.close());
	return client;
}
