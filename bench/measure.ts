import { TRIGGER } from '../scripts/n8n/chain';
import { N8nClient } from '../scripts/n8n/client';
import { failureOf, outputOf } from '../scripts/n8n/execution';
import type { N8nInstallation } from '../scripts/n8n/install';
import { startN8n } from '../scripts/n8n/instance';
import { useFreshConnections } from './fresh-connections';
import { findChild, MemoryWatch } from './memory';
import { credentialData, MEASURED, toWorkflow, type Method, type ServerAccess } from './methods';
import { nodeTimes } from './node-times';
import { ResponsivenessWatch } from './responsiveness';
import type { Counts, ServerProcess } from './server-process';

/** n8n's own nodes take minutes for 100,000 items. In milliseconds. */
const PATIENCE = 900_000;

/** What one execution is to do. */
export interface Case {
	method: Method;
	items: number;
	/** How long the server waits before it answers, in milliseconds. */
	latency: number;
}

/** What one execution took. */
export interface Measurement extends Counts {
	/** The measured node's own time, in milliseconds. */
	duration: number;
	/** By how much n8n's process grew until the node had ended, in bytes; undefined where it cannot be seen. */
	growth: number | undefined;
	/** The longest time in which n8n answered nobody while the node ran, in milliseconds; undefined unless it was asked. */
	blocked: number | undefined;
}

/** Where to run an n8n. */
export interface Place {
	installation: N8nInstallation;
	userFolder: string;
	server: ServerProcess;
	/** Further environment variables for n8n, for example to profile it. */
	variables?: NodeJS.ProcessEnv;
}

/** Runs cases in one n8n process. */
export class Laboratory {
	private readonly workflows = new Map<string, string>();

	private constructor(
		private readonly url: string,
		private readonly client: N8nClient,
		private readonly server: ServerProcess,
		private readonly access: ServerAccess,
		private readonly pid: number | undefined,
		/** Ends the n8n process. */
		readonly close: () => Promise<void>,
	) {}

	/** Starts an n8n process. */
	static async open({ installation, userFolder, server, variables }: Place): Promise<Laboratory> {
		useFreshConnections();
		const n8n = await startN8n({ installation, userFolder, ...(variables && { variables }) });
		try {
			const client = await N8nClient.signIn(n8n.url);
			const name = 'Bench';
			const data = credentialData(server.url);
			const id = await client.createCredential({ name, type: 'altcraftApi', data });
			const access = { url: server.url, credential: { id, name } };
			const pid = findChild(installation.script);
			return new Laboratory(n8n.url, client, server, access, pid, () => n8n.stop());
		} catch (error) {
			await n8n.stop();
			throw error;
		}
	}

	/**
	 * Runs a case once.
	 * @param asks whether n8n is asked for its health all the while, which takes time from it
	 * @throws when an item did not go through
	 */
	async measure({ method, items, latency }: Case, asks = false): Promise<Measurement> {
		const workflow = await this.workflowOf(method, items);
		await this.server.reset(latency);
		const memory = new MemoryWatch(this.pid);
		const responsiveness = asks ? new ResponsivenessWatch(this.url) : undefined;
		try {
			const execution = await this.client.execute(workflow, TRIGGER, PATIENCE);
			const counts = await this.server.counts();
			const failure = failureOf(execution);
			if (failure !== undefined) throw new Error(`${method.name}: ${failure.message}`);
			const put = outputOf(execution, MEASURED).length;
			const sent = method.sends ? counts.profiles : items;
			if (put !== items || sent !== items) {
				throw new Error(
					`${method.name}: of ${String(items)} items ${String(sent)} were sent and ${String(put)} put out`,
				);
			}
			const stored = await this.client.storedExecution(execution.id);
			const times = await nodeTimes(stored, MEASURED);
			return {
				...counts,
				duration: times.duration,
				growth: memory.growth(times.start + times.duration),
				blocked: responsiveness?.longest(times.start, times.start + times.duration),
			};
		} finally {
			memory.stop();
			await responsiveness?.stop();
		}
	}

	private async workflowOf(method: Method, items: number): Promise<string> {
		const key = `${method.name} ${String(items)}`;
		const known = this.workflows.get(key);
		if (known !== undefined) return known;
		const id = await this.client.createWorkflow(toWorkflow(method, items, this.access));
		this.workflows.set(key, id);
		return id;
	}
}
