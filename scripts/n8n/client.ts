import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { CredentialInput } from './credentials';
import { Execution } from './execution';
import type { Workflow } from './workflow';

/** The account that the sandbox's n8n belongs to. */
export const OWNER = { email: 'owner@example.com', password: 'Altcraft-sandbox-1' } as const;

const Data = <Schema extends z.ZodTypeAny>(schema: Schema) => z.object({ data: schema });
const Identified = Data(z.object({ id: z.string() }));
const Settings = Data(
	z.object({ userManagement: z.object({ showSetupOnFirstLoad: z.boolean().optional() }) }),
);
/** The same settings, as a person who has signed in gets them. */
const Version = Data(z.object({ versionCli: z.string() }));
/** The address that the editor shows of production webhooks. */
const Addresses = Data(z.object({ urlBaseWebhook: z.string() }));
const ApiKey = Data(z.object({ id: z.string(), rawApiKey: z.string() }));
const TestResult = Data(z.object({ status: z.enum(['OK', 'Error']), message: z.string() }));
const Status = z.object({ status: z.string() });
/** n8n 1 stores the status of an execution before its data. */
const Progress = Status.extend({ data: z.unknown() });
const Started = Data(z.object({ executionId: z.coerce.string() }));
const Versioned = Data(z.object({ versionId: z.string() }));
const Waiting = Data(z.object({ waitingForWebhook: z.literal(true) }));
const Listed = Data(z.object({ results: z.array(z.object({ id: z.coerce.string() })) }));
const Choices = Data(z.object({ results: z.array(z.object({ name: z.string() })) }));
const Fields = Data(z.object({ fields: z.array(z.object({ id: z.string() })) }));
const Publication = Data(
	z.object({
		status: z.string(),
		triggers: z.array(z.object({ errorMessage: z.string().nullable() })),
	}),
);

/** What a node's form asks n8n for while it is open. */
export interface FormQuestion {
	node: Workflow['nodes'][number];
	/** The parameter that is to be filled. */
	parameter: string;
	/** The node's method that knows what may fill it. */
	method: string;
}

/** What n8n's credential test says. */
export type CredentialTestResult = z.infer<typeof TestResult>['data'];

const EXECUTION_TIMEOUT = 120_000;
const PUBLICATION_TIMEOUT = 20_000;
const CAUSE_TIMEOUT = 5_000;
const POLL_INTERVAL = 100;
const RUNNING = new Set(['new', 'running', 'waiting', 'unknown']);

/**
 * Speaks to a running n8n as its editor does. n8n's `/rest` calls are internal and change between
 * versions: all that this repository makes are here.
 */
export class N8nClient {
	private apiKey: string | undefined;

	private constructor(
		private readonly url: string,
		private readonly cookie: string,
		/** The first number of its version. */
		private readonly major: number,
	) {}

	/** Signs in as {@link OWNER}, whose account is made first in a new n8n. */
	static async signIn(url: string): Promise<N8nClient> {
		const settings = Settings.parse(await request(`${url}/rest/settings`));
		const isNew = settings.data.userManagement.showSetupOnFirstLoad === true;
		const [path, body] = isNew
			? ['/rest/owner/setup', { ...OWNER, firstName: 'Altcraft', lastName: 'Sandbox' }]
			: ['/rest/login', { emailOrLdapLoginId: OWNER.email, password: OWNER.password }];
		const response = await send(`${url}${path}`, 'POST', body);
		const cookie = response.headers
			.getSetCookie()
			.map((text) => text.split(';')[0] ?? '')
			.join('; ');
		const { versionCli } = Version.parse(await request(`${url}/rest/settings`, { cookie })).data;
		return new N8nClient(url, cookie, Number.parseInt(versionCli, 10));
	}

	/** @returns the id of the new credential */
	async createCredential({ name, type, data }: CredentialInput): Promise<string> {
		return Identified.parse(await this.call('/rest/credentials', { name, type, data })).data.id;
	}

	/** Presses the credential window's test, which "Save" does. */
	async testCredential({ name, type, data }: CredentialInput): Promise<CredentialTestResult> {
		// n8n 1 tests only what is stored.
		const id = await this.createCredential({ name, type, data });
		const credentials = { id, name, type, data };
		return TestResult.parse(await this.call('/rest/credentials/test', { credentials })).data;
	}

	/** @returns the id of the new workflow */
	async createWorkflow(workflow: Workflow): Promise<string> {
		const created = await this.call('/rest/workflows', { active: false, ...workflow });
		return Identified.parse(created).data.id;
	}

	/**
	 * Activates a stored workflow and waits until its triggers listen.
	 *
	 * @throws what a trigger says that could not be started
	 */
	async activateWorkflow(id: string): Promise<void> {
		const { versionId } = Versioned.parse(await this.call(`/rest/workflows/${id}`)).data;
		await this.call(`/rest/workflows/${id}/activate`, { versionId });
		await this.waitForPublication(id);
	}

	/** Deactivates a workflow and waits until its triggers no longer listen. */
	async deactivateWorkflow(id: string): Promise<void> {
		await this.call(`/rest/workflows/${id}/deactivate`, {});
		await this.waitForPublication(id);
	}

	/** Presses "Listen for test event" of a trigger: its test address takes the next event. */
	async listenForTestEvent(workflowId: string, trigger: string): Promise<void> {
		Waiting.parse(await this.run(workflowId, trigger));
	}

	/**
	 * Waits for executions that have been caused: n8n 1 stores them after it has answered the request.
	 * @param expected how many there are at least; after {@link CAUSE_TIMEOUT} it gives what there is
	 * @returns the executions of a workflow, the first one first, each when it has ended
	 */
	async executionsOf(workflowId: string, expected = 0): Promise<Execution[]> {
		const filter = encodeURIComponent(JSON.stringify({ workflowId }));
		const deadline = Date.now() + CAUSE_TIMEOUT;
		for (;;) {
			const { results } = Listed.parse(await this.call(`/rest/executions?filter=${filter}`)).data;
			// n8n asks for those that run and those that have ended one after the other: one may be in both.
			const ids = new Set(results.reverse().map(({ id }) => id));
			if (ids.size < expected && Date.now() < deadline) {
				await pause(POLL_INTERVAL);
				continue;
			}
			const executions: Execution[] = [];
			for (const id of ids) executions.push(await this.waitForExecution(id));
			return executions;
		}
	}

	/**
	 * Presses "Execute workflow" of a stored workflow and waits until it has run.
	 * @param patience how long to wait at most, in milliseconds
	 */
	async execute(workflowId: string, trigger: string, patience?: number): Promise<Execution> {
		return this.waitForExecution(await this.start(workflowId, trigger), patience);
	}

	/**
	 * Presses "Execute workflow" of a stored workflow.
	 * @returns the id of the execution, which goes on
	 */
	async start(workflowId: string, trigger: string): Promise<string> {
		return Started.parse(await this.run(workflowId, trigger)).data.executionId;
	}

	/** @returns the address that all production webhooks begin with */
	async webhookAddress(): Promise<string> {
		return Addresses.parse(await this.call('/rest/settings')).data.urlBaseWebhook;
	}

	/** Installs a community package, as Settings > Community nodes does, or another version of one that is there. */
	async changePackage(how: 'install' | 'update', name: string, version: string): Promise<void> {
		const method = how === 'install' ? 'POST' : 'PATCH';
		await this.callBy(method, '/rest/community-packages', { name, version });
	}

	/** Uninstalls a community package, as Settings > Community nodes does. */
	async uninstallPackage(name: string): Promise<void> {
		await this.callBy('DELETE', `/rest/community-packages?name=${encodeURIComponent(name)}`);
	}

	/** Waits until a node of the execution waits for a call or a time. */
	async untilItWaits(id: string): Promise<void> {
		const deadline = Date.now() + EXECUTION_TIMEOUT;
		const headers = { 'X-N8N-API-KEY': await this.getApiKey() };
		for (;;) {
			const { status } = Status.parse(
				await request(`${this.url}/api/v1/executions/${id}`, headers),
			);
			if (status === 'waiting') return;
			if (!RUNNING.has(status)) throw new Error(`Execution ${id} ended as ${status}`);
			if (Date.now() > deadline) throw new Error(`Execution ${id} does not wait`);
			await pause(POLL_INTERVAL);
		}
	}

	/** @returns the execution, when it has ended */
	async waitForExecution(id: string, patience = EXECUTION_TIMEOUT): Promise<Execution> {
		const hasEnded = (status: string) => !RUNNING.has(status);
		return this.waitForStatus(id, hasEnded, 'has not ended', patience);
	}

	/** @returns the execution with what has run, when it waits, such as for somebody who fills in a form */
	async waitForPause(id: string): Promise<Execution> {
		return this.waitForStatus(id, (status) => status === 'waiting', 'does not wait');
	}

	private async waitForStatus(
		id: string,
		isReached: (status: string) => boolean,
		otherwise: string,
		patience = EXECUTION_TIMEOUT,
	): Promise<Execution> {
		const deadline = Date.now() + patience;
		const headers = { 'X-N8N-API-KEY': await this.getApiKey() };
		for (;;) {
			const url = `${this.url}/api/v1/executions/${id}?includeData=true`;
			const answer = await request(url, headers);
			const { status, data } = Progress.parse(answer);
			if (isReached(status) && data !== undefined) return Execution.parse(answer);
			if (Date.now() > deadline) throw new Error(`Execution ${id} ${otherwise}`);
			await pause(POLL_INTERVAL);
		}
	}

	/**
	 * Opens the list of a parameter, or searches it.
	 * @returns the names shown
	 */
	async choices(question: FormQuestion, filter?: string): Promise<string[]> {
		const answer = await this.ask('resource-locator-results', question, { filter });
		return Choices.parse(answer).data.results.map(({ name }) => name);
	}

	/** @returns the names of the fields that a form offers to map */
	async fields(question: FormQuestion): Promise<string[]> {
		const answer = await this.ask('resource-mapper-fields', question);
		return Fields.parse(answer).data.fields.map(({ id }) => id);
	}

	/** Presses "Retry" of an ended execution, with the workflow as it ran then, and waits until it has run. */
	async retry(executionId: string): Promise<Execution> {
		const path = `/rest/executions/${executionId}/retry`;
		const { id } = Identified.parse(await this.call(path, { loadWorkflow: false })).data;
		return this.waitForExecution(id);
	}

	/** @returns all that n8n has stored about an execution, as text */
	async storedExecution(id: string): Promise<string> {
		return JSON.stringify(await this.call(`/rest/executions/${id}`));
	}

	private async ask(
		what: string,
		{ node, parameter, method }: FormQuestion,
		more: object = {},
	): Promise<unknown> {
		return this.call(`/rest/dynamic-node-parameters/${what}`, {
			path: `parameters.${parameter}`,
			methodName: method,
			nodeTypeAndVersion: { name: node.type, version: node.typeVersion },
			currentNodeParameters: node.parameters,
			credentials: node.credentials,
			...more,
		});
	}

	private async run(workflowId: string, trigger: string): Promise<unknown> {
		const path = `/rest/workflows/${workflowId}`;
		// n8n 1 runs what it is sent; n8n 2 what it has stored.
		const { data } = Data(z.unknown()).parse(await this.call(path));
		const body = { triggerToStartFrom: { name: trigger }, workflowData: data };
		return this.call(`${path}/run`, body);
	}

	/** n8n 2 starts and stops triggers after it has answered, n8n 1 before. */
	private async waitForPublication(id: string): Promise<void> {
		if (this.major < 2) return;
		const deadline = Date.now() + PUBLICATION_TIMEOUT;
		for (;;) {
			const answer = await this.call(`/rest/workflows/${id}/publication-status`);
			const { status, triggers } = Publication.parse(answer).data;
			if (status === 'published' || status === 'not_published') return;
			if (status !== 'in_progress') {
				throw new Error(triggers.map(({ errorMessage }) => errorMessage ?? '').join(', '));
			}
			if (Date.now() > deadline) throw new Error(`Workflow ${id} is not published yet`);
			await pause(POLL_INTERVAL);
		}
	}

	/** The public API gives executions in plain JSON, and stays the same between versions. */
	private async getApiKey(): Promise<string> {
		if (this.apiKey === undefined) {
			const body = {
				label: `key-${String(Date.now())}`,
				scopes: ['execution:read'],
				expiresAt: null,
			};
			this.apiKey = ApiKey.parse(await this.call('/rest/api-keys', body)).data.rawApiKey;
		}
		return this.apiKey;
	}

	private call(path: string, body?: unknown): Promise<unknown> {
		return this.callBy(body === undefined ? 'GET' : 'POST', path, body);
	}

	private async callBy(method: string, path: string, body?: unknown): Promise<unknown> {
		const response = await send(`${this.url}${path}`, method, body, { cookie: this.cookie });
		return response.json();
	}
}

async function request(url: string, headers: Record<string, string> = {}): Promise<unknown> {
	const response = await send(url, 'GET', undefined, headers);
	return response.json();
}

async function send(
	url: string,
	method: string,
	body?: unknown,
	headers: Record<string, string> = {},
): Promise<Response> {
	const response = await fetch(url, {
		method,
		headers: { 'content-type': 'application/json', ...headers },
		...(body !== undefined && { body: JSON.stringify(body) }),
	});
	if (!response.ok) {
		const text = (await response.text()).slice(0, 500);
		throw new Error(`${method} ${url} answered ${String(response.status)}: ${text}`);
	}
	return response;
}
